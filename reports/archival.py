"""Parts of a file that PDF/A-3 (ISO 19005-3) and PDF/UA-1 (ISO 14289-1) define beside tags.

They are metadata, the output intent, and attached data.
"""

from dataclasses import dataclass
from html import escape

from reports.color_profile import srgb
from reports.object_streams import ReadyObjects, stream
from reports.tags import text_string

_COLOR_SPACE = "sRGB IEC61966-2.1"
_EXTENSION = """
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of PDF/UA</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>"""
"""Description of the one property that PDF/A does not know."""


@dataclass(frozen=True, slots=True)
class Properties:
    """Properties of the document that its metadata repeats. `created` is in ISO 8601."""

    title: str
    author: str
    subject: str
    language: str
    program: str
    created: str


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file inside the document. `relationship` to the document: by default the content of the document as data."""

    name: str
    description: str
    media_type: str
    content: bytes
    relationship: str = "Data"
    compressed: bool = True


def add_metadata(objects: ReadyObjects, properties: Properties) -> str:
    """Add the properties as XMP, with the claim of PDF/A-3a and PDF/UA-1. Returns the reference.

    The keywords are missing: they may hold a digest of the finished file, and PDF/A-3 does not ask for them.
    """
    return objects.add(stream("/Type/Metadata/Subtype/XML", _xmp(properties).encode(), compressed=False))


def add_output_intent(objects: ReadyObjects) -> str:
    """Add the meaning of the colours in the file: sRGB. Returns the array of output intents, in PDF syntax."""
    profile = objects.add(stream("/N 3", srgb()))
    name = text_string(_COLOR_SPACE)
    return (
        f"[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier {name}/RegistryName(http://www.color.org)"
        f"/Info {name}/DestOutputProfile {profile}>>]"
    )


def add_attachment(objects: ReadyObjects, attachment: Attachment, modified: str) -> str:
    """Add the attachment. `modified` is a date in PDF syntax. Returns the reference to its description."""
    media_type = attachment.media_type.replace("/", "#2F")
    parameters = f"/Params<</Size {len(attachment.content)}/ModDate{modified}>>"
    entries = f"/Type/EmbeddedFile/Subtype/{media_type}{parameters}"
    file = objects.add(stream(entries, attachment.content, compressed=attachment.compressed))
    name, description = text_string(attachment.name), text_string(attachment.description)
    names = f"/F{name}/UF{name}/Desc{description}/AFRelationship/{attachment.relationship}"
    return objects.add(f"<</Type/Filespec{names}/EF<</F {file}/UF {file}>>>>".encode())


def _xmp(properties: Properties) -> str:
    title, author, subject, language, program, created = (
        escape(value, quote=False)
        for value in (
            properties.title, properties.author, properties.subject, properties.language, properties.program,
            properties.created,
        )
    )  # fmt: skip
    return f"""<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" \
xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>{program}</pdf:Producer><xmp:CreatorTool>{program}</xmp:CreatorTool>
<xmp:CreateDate>{created}</xmp:CreateDate><xmp:ModifyDate>{created}</xmp:ModifyDate>
<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
</rdf:Description>{_EXTENSION}
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>"""
