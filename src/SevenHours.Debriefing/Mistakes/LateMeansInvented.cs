using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>"Late disclosure is invention": what comes late is met with disbelief.</summary>
/// <remarks>
/// Sign: an accusing question to a victim or witness whose last answer told, in a later interview, what had not been told before.
/// Source: practice model, H 7, A 28 and section B: layers open with trust.
/// </remarks>
public sealed class LateMeansInvented() : MistakeRule(number: 7)
{
    private protected override IEnumerable<MistakeFinding> Signs(History history) =>
        HardQuestion.ByTalk(history, HardCause.Late).Select(talk => Found(history, talk.Seat, talk.Person, talk.Events));
}
