using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Evidence;

/// <summary>What conditions can ask about exhibits.</summary>
internal static class EvidenceFunctions
{
    public static void Describe(FunctionTable functions) => functions
        .Add("exhibit", ["fact"], ValueKind.Truth, "Whether something that proves a fact was taken as an exhibit.", (call, _) =>
        {
            var fact = call.Id<Fact>(0);
            return new Term(
                (World world, in Scene _) => world.Part<EvidencePart>().Has(fact) ? 1 : 0,
                [EvidencePart.KeyOf(fact)]);
        })
        .Add("admissible", ["fact"], ValueKind.Truth, "Whether a court could use an exhibit of a fact, if only in part.", (call, _) =>
        {
            var fact = call.Id<Fact>(0);
            return new Term(
                (World world, in Scene _) =>
                    world.Part<EvidencePart>().Has(fact) && world.Part<EvidencePart>().AdmissibilityOf(world, fact) > 0 ? 1 : 0,
                [EvidencePart.KeyOf(fact), EvidencePart.Any]);
        })
        .Add("court_granted", ["offence"], ValueKind.Truth, "Whether a court granted what a file on an offence asks for.", (call, _) =>
        {
            var offence = call.Id<Offence>(0);
            return new Term((World world, in Scene _) => world.Part<EvidencePart>().IsGranted(offence) ? 1 : 0, [EvidencePart.KeyOf(offence)]);
        });
}
