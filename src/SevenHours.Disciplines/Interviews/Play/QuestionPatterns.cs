using System.Collections.Frozen;

namespace SevenHours.Disciplines.Interviews;

/// <summary>English and Russian patterns by which <see cref="QuestionReader"/> tells one way of asking from another.</summary>
/// <remarks>All in lower case, words divided by single spaces, apostrophes read as spaces.</remarks>
internal static class QuestionPatterns
{
    /// <summary>What decides wherever it stands, in the order it is tried.</summary>
    public static readonly IReadOnlyList<(QuestionStyle Style, IReadOnlyList<string> Patterns)> Anywhere =
    [
        (QuestionStyle.Accusing,
        [
            " you are lying ", " you re lying ", " don t lie ", " liar ", " i don t believe ", " admit it ", " your own fault ",
            " stop lying ", " вы лжете ", " вы лжёте ", " ты врешь ", " ты врёшь ", " не верю ", " признавай", " сама виновата ",
            " сами виноваты ", " не врите ",
        ]),
        (QuestionStyle.Promise,
        [
            " i promise ", " we promise ", " i guarantee ", " nothing will happen to ", " обещаю ", " обещаем ",
            " гарантирую ", " ничего не случится ",
        ]),
        (QuestionStyle.Rights,
        [
            " your right ", " your rights ", " you have the right ", " you have a right ", " reflection period ", " a lawyer ",
            " ваши права ", " твои права ", " имеете право ", " имеешь право ", " адвокат", " время на размышление ",
        ]),
        (QuestionStyle.Support,
        [
            " psychologist ", " somebody with you ", " someone with you ", " support person ", " психолог", " кто то рядом ", " поддержк",
        ]),
        (QuestionStyle.Break,
        [
            " a break ", " some water ", " a glass of water ", " take your time ", " do you need a pause ",
            " перерыв", " воды ", " не торопитесь ", " не спеши ", " отдохн",
        ]),
        (QuestionStyle.Explain,
        [
            " my name is ", " i am from ", " i work ", " i will explain ", " what happens now ", " you don t have to answer ",
            " you can stop ",
            " меня зовут ", " я работаю ", " я объясню ", " что будет дальше ", " можете не отвечать ", " можешь не отвечать ",
        ]),
        (QuestionStyle.Rapport,
        [
            " how are you ", " how do you feel ", " thank you ", " good that you called ", " are you warm ", " have you eaten ",
            " как вы ", " как ты ", " как себя чувствуе", " спасибо ", " хорошо что позвонил",
        ]),
    ];

    /// <summary>Ends that put the answer into the question.</summary>
    public static readonly IReadOnlyList<string> LeadingEnds =
    [
        " isn t it ", " didn t he ", " didn t she ", " didn t they ", " aren t you ", " doesn t he ", " weren t you ", " right ",
        " correct ",
        " не так ли ", " правда ", " верно ", " да ведь ",
    ];

    /// <summary>Beginnings of an open invitation.</summary>
    public static readonly IReadOnlyList<string> OpenStarts =
    [
        " tell me ", " please tell ", " describe ", " what happened ", " what can you tell ", " can you tell me about ", " explain to me ",
        " what do you see ", " what do you hear ", " расскаж", " опиши", " что случилось ", " что произошло ", " что вы видите ",
        " что ты видишь ",
        " что вы слышите ", " что ты слышишь ",
    ];

    /// <summary>First words of a question that follows up.</summary>
    public static readonly FrozenSet<string> ProbingWords = FrozenSet.ToFrozenSet(
        [
            "who", "what", "where", "when", "how", "which", "why", "whose", "кто", "что", "где", "куда", "откуда", "когда", "как", "какой",
            "какая", "какие", "сколько", "почему", "чей",
        ],
        StringComparer.Ordinal);
}
