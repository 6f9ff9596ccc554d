using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Requests;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Techniques;

/// <summary>Why a technique must be, why nothing milder does, and what keeps it within bounds, as an applicant argues it.</summary>
public sealed record TechniqueArgument
{
    /// <summary>Why it is necessary, in words.</summary>
    public TextRef Necessity { get; init; }

    /// <summary>What milder was tried: acts of the agency.</summary>
    public IReadOnlyList<Handle> Tried { get; init; } = [];

    /// <summary>Why nothing milder does, in words.</summary>
    public TextRef Subsidiarity { get; init; }

    /// <summary>For how long it is asked.</summary>
    public SimSpan Length { get; init; }

    /// <summary>Who and what is left out, and who is told when it must stop, in words.</summary>
    public TextRef Bounds { get; init; }
}

/// <summary>A request in which something was argued, as both sides know it.</summary>
/// <param name="Request">The request.</param>
/// <param name="Argument">What was argued.</param>
/// <param name="TriedActs">What the acts named as tried were.</param>
/// <param name="At">When.</param>
public sealed record ArguedRequest(Handle Request, TechniqueArgument Argument, IReadOnlyList<Id<ActionDefinition>> TriedActs, SimTime At)
{
    /// <summary>How it was weighed; null while nobody has.</summary>
    public ArgumentWeights? Weights { get; init; }
}

/// <summary>How somebody weighs an argument.</summary>
/// <param name="IsNecessary">Whether it is necessary.</param>
/// <param name="IsLast">Whether nothing milder does.</param>
/// <param name="IsProportionate">Whether it is kept within bounds.</param>
public readonly record struct ArgumentWeights(bool IsNecessary, bool IsLast, bool IsProportionate)
{
    /// <summary>The code of a thin necessity among what a returned request lacks.</summary>
    public const string Necessity = "technique_necessity";

    /// <summary>The code of milder means that were not tried.</summary>
    public const string Subsidiarity = "technique_subsidiarity";

    /// <summary>The code of missing bounds.</summary>
    public const string Proportionality = "technique_proportionality";

    /// <summary>How many of the three are thin.</summary>
    public int Thin => (IsNecessary ? 0 : 1) + (IsLast ? 0 : 1) + (IsProportionate ? 0 : 1);

    /// <summary>What is thin, as codes of what a returned request lacks.</summary>
    public IReadOnlyList<string> Missing =>
        [.. new[] { (IsNecessary, Necessity), (IsLast, Subsidiarity), (IsProportionate, Proportionality) }.Where(one => !one.Item1).Select(one => one.Item2)];

    /// <summary>What becomes of it: everything there is granted, one thing thin is returned, more is refused.</summary>
    public Verdict Verdict => Thin switch { 0 => Verdict.Granted, 1 => Verdict.Returned, _ => Verdict.Refused };

    /// <summary>
    /// How policy weighs it, from the papers alone. Necessary: argued, and resting on facts of the weight the law asks. Last: something less
    /// intrusive was done, or, short of the most intrusive means, it is argued why not. Proportionate: bounded in words, and no longer than the law allows.
    /// </summary>
    public static ArgumentWeights Of(Scenario scenario, Petition petition, TechniqueArgument argument, IReadOnlyList<Id<ActionDefinition>> tried)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(petition);
        ArgumentNullException.ThrowIfNull(argument);
        ArgumentNullException.ThrowIfNull(tried);
        var actions = scenario.Table<ActionDefinition>();
        var wanted = actions[petition.Action];
        var law = Authorisation.For(scenario, petition.Action, scenario.Seats[petition.Asker].Agency);
        var isMilderTried = tried.Any(act => actions[act].Intrusive < wanted.Intrusive);
        return new ArgumentWeights(
            argument.Necessity.IsSome && PolicyJudge.WeightOf(scenario, petition) >= law.Threshold && petition.Cites.Count > 0,
            isMilderTried || wanted.Intrusive < 3 && argument.Subsidiarity.IsSome,
            argument.Bounds.IsSome && argument.Length.Seconds > 0 && argument.Length.Seconds <= law.Valid.Seconds);
    }
}
