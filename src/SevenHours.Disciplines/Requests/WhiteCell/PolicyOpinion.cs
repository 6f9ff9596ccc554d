using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Requests;

/// <summary>What policy thinks of a request and why: for whoever answers in the body's name. Truth: for staff.</summary>
/// <param name="Verdict">What it would answer now.</param>
/// <param name="Says">In the author's words, or none.</param>
/// <param name="Missing">What it finds missing, as codes of <see cref="MissingItems"/>.</param>
/// <param name="Weight">The weight of the cited facts for what is asked.</param>
/// <param name="Threshold">The weight the law asks; 0 when it asks none.</param>
/// <param name="GroundFits">Whether the law accepts the ground; null where the law asks for none.</param>
/// <param name="MilderGiven">Whether milder means were weighed; null where nothing intrusive is asked.</param>
/// <param name="IsAuthored">Whether the author of the case wrote an answer for it; by the law alone otherwise.</param>
/// <param name="Granting">What the author says when it is granted, or none.</param>
public sealed record PolicyOpinion(
    Verdict Verdict,
    TextRef Says,
    IReadOnlyList<string> Missing,
    int Weight,
    int Threshold,
    bool? GroundFits,
    bool? MilderGiven,
    bool IsAuthored,
    TextRef Granting)
{
    /// <summary>Judges a request as it stands now.</summary>
    public static PolicyOpinion Of(World world, Request request)
    {
        ArgumentNullException.ThrowIfNull(world);
        ArgumentNullException.ThrowIfNull(request);
        var (scenario, petition) = (world.Scenario, request.Petition);
        var (ruling, policy) = (PolicyJudge.Judge(world, request), PolicyJudge.PolicyFor(scenario, petition));
        var opinion = new PolicyOpinion(
            ruling.Verdict, ruling.Says, ruling.Missing, PolicyJudge.WeightOf(scenario, petition), 0, null, null, policy is not null, policy?.SaysGranted ?? TextRef.None);
        if (!petition.Action.IsSome)
        {
            return opinion;
        }

        var law = Authorisation.For(scenario, petition.Action, scenario.Seats[petition.Asker].Agency);
        return opinion with
        {
            Threshold = law.Threshold,
            GroundFits = law.From is Authority.Prosecutor or Authority.Court ? law.Accepts(petition.Ground) : null,
            MilderGiven = scenario.Table<ActionDefinition>()[petition.Action].Intrusive >= PolicyJudge.Intrusive ? petition.Milder.IsSome : null,
        };
    }

    /// <summary>The usual reasons to refuse: first what policy finds missing, then those any office may give.</summary>
    public IReadOnlyList<string> UsualReasons() =>
        [.. Missing.Concat([MissingItems.WrongAuthority, MissingItems.Proportion, MissingItems.Confidential, MissingItems.NoRecord]).Distinct(StringComparer.Ordinal)];
}
