"""Names and sentences in the scripts that documents print."""

from dataclasses import replace
from typing import TypeVar

from models.snapshots.plan import PlanSnapshot
from models.snapshots.review import ReviewSnapshot
from models.snapshots.session_record import SessionSnapshot

NAMES = {
    "Hebrew": "שרה כהן",
    "Arabic": "محمد علي",
    "Persian": "گل‌پونه حسینی",
    "Devanagari": "कृष्णमूर्ति किरण श्री",
    "Bengali": "রবীন্দ্রনাথ কো শ্রী",
    "Tamil": "தமிழ்ச்செல்வி ஸ்ரீ கொ",
    "Thai": "สมชาย น้ำผึ้ง ที่ปู่",
    "Chinese": "李小龍 王玥喆",
    "Japanese": "山田太郎 ひかり",
    "Korean": "김민준 뷁똠",
    "emoji": "Zoë 🚀 👩‍💻 ❤️ O'Brien",
    "accents": "Ǹkẹ́ Ọláṣùbọ̀mí",
}

SENTENCES = {
    "Hebrew": "שרה הובילה את המעבר למסד הנתונים החדש בלי השבתה אחת, והצוות לומד ממנה.",
    "Arabic": "قادت الانتقال إلى قاعدة البيانات الجديدة دون أي انقطاع، والفريق يتعلم منها كل يوم.",
    "Persian": "او مهاجرت پایگاه داده را بدون قطعی انجام داد و می‌خواهد راهنمای دیگران باشد.",
    "Devanagari": "उन्होंने बिना किसी रुकावट के डेटाबेस का स्थानांतरण किया और टीम उनसे सीखती है।",
    "Bengali": "তিনি কোনো বিরতি ছাড়াই ডেটাবেস স্থানান্তর করেছেন এবং দল তাঁর কাছ থেকে শেখে।",
    "Tamil": "அவர் எந்தத் தடையும் இல்லாமல் தரவுத்தளத்தை மாற்றினார், குழு அவரிடம் கற்றுக்கொள்கிறது.",
    "Thai": "เธอย้ายฐานข้อมูลโดยไม่มีการหยุดทำงานเลยและทีมได้เรียนรู้จากเธออยู่เสมอทุกวัน",
    "Chinese": "她在没有停机的情况下完成了数据库迁移，团队从她身上学到了很多东西。",
    "Japanese": "彼女は一度も停止せずにデータベースを移行し、チームは毎日彼女から学んでいます。",
    "Korean": "그는 한 번의 중단도 없이 데이터베이스를 이전했고, 팀은 그에게서 매일 배웁니다.",
    "accents": "Ọláṣùbọ̀mí ṣe àyípadà ibi ìpamọ́ dátà láìsí ìdádúró kankan, ẹgbẹ́ sì ń kẹ́kọ̀ọ́.",
}

MIXED = "Pairs with שרה כהן, محمد علي and 李小龍 (Li), writes हिन्दी, ไทย and 한국어 – done 🚀."

EVERYTHING = "\n".join((*NAMES.values(), MIXED, *SENTENCES.values()))

S = TypeVar("S", bound=ReviewSnapshot | PlanSnapshot | SessionSnapshot)


def in_every_script(snapshot: S) -> S:
    """The snapshot with names and texts in every script."""
    name = " · ".join(NAMES.values())
    head = replace(snapshot.head, subject_name=name)
    if isinstance(snapshot, ReviewSnapshot):
        facts = replace(snapshot.facts, engineer_name=name, reviewer_name=MIXED)
        return replace(snapshot, head=head, facts=facts, summary=EVERYTHING, comment=EVERYTHING)
    if isinstance(snapshot, SessionSnapshot):
        return replace(snapshot, head=head, engineer_name=name, mentor_name=MIXED, recap=EVERYTHING)
    return replace(snapshot, head=head, engineer_name=name, mentor_name=MIXED)
