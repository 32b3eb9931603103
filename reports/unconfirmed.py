"""Reasons why neither the workspace nor a public card confirms an intact file, and who could."""

from models.support.messages import Message, message
from models.support.signing import PublicKey
from reports import seal
from reports.claims import Claim


def reason(claim: Claim, signer: PublicKey | None, *, by_workspace: bool, by_card: bool) -> Message:
    """The reason, for a file that the workspace or cards were asked about, or neither."""
    if signer and (by_workspace or by_card):
        return message(
            "It is signed with another key, fingerprint {fingerprint}. Another workspace may have exported it, or it may "
            "be a forgery.",
            fingerprint=signer.fingerprint,
        )
    if by_workspace and claim.kind not in seal.UNNUMBERED:
        return message(
            "This workspace has no record of exporting this exact file. Another workspace may have exported "
            "it, or it may be a forgery."
        )
    if signer:
        return message(
            "Only the workspace that exported it, or its public card, can confirm that it is genuine. Without them, a "
            "forgery cannot be ruled out."
        )
    return _unsigned(claim, by_card=by_card)


def _unsigned(claim: Claim, *, by_card: bool) -> Message:
    if claim.kind == seal.COMPARISON:
        return message(
            "A comparison of levels is not signed, and it is in an export record only if a workspace exported it. It "
            "contains nothing about a person."
        )
    if claim.kind in seal.UNNUMBERED:
        return message(
            "Files of this kind are not signed. Only the export record of the workspace that exported it can confirm "
            "that it is genuine. A forgery cannot be ruled out."
        )
    if by_card:
        return message(
            "It is not signed, so no card can confirm it. Earlier versions of Plumbline wrote no signatures. Only the "
            "workspace that exported it can confirm that it is genuine. It may be a forgery."
        )
    return message(
        "It is not signed. Earlier versions of Plumbline wrote no signatures. Only the workspace that exported it can "
        "confirm that it is genuine. Without it, a forgery cannot be ruled out."
    )
