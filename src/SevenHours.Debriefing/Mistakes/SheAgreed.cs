using SevenHours.Disciplines.Identification;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>"She agreed": consent is held against somebody.</summary>
/// <remarks>
/// Signs: somebody trafficked was taken for somebody who is not although what was shown gave grounds and a word of consent was among it; or an act and a
/// purpose were found of a child, or act, means and purpose of an adult, and the conclusion denies it; a breach of the principle that the definition decides. It
/// cannot see why somebody concluded so. Source: practice model, H 1; TIP article 3.
/// </remarks>
public sealed class SheAgreed() : MistakeRule(number: 1)
{
    private static readonly string[] Consent = ["came_willingly", "nobody_forces_me"];

    private protected override IEnumerable<MistakeFinding> Signs(History history) =>
        ScreenedOut.Of(history).Where(IsHeldAgainst).Select(missed => Found(history, missed.Seat, Id<Subject>.None, missed.Evidence(history, Consent)))
            .Concat(Breaches(history, Catalogue.DefinitionPrinciple));

    private static bool IsHeldAgainst(ScreenedOut missed) =>
        missed.HasGrounds && Consent.Any(missed.Known.Contains)
        || missed.Conclusion is { Act: true, Purpose: true } found && (found.Means || found.IsChild || missed.Story.Person.IsChild);
}
