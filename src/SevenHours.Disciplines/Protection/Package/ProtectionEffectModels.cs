using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Protection;

/// <summary><c>move: { who: mira, to: flat_2 }</c></summary>
[Variant("move", "Moves a person. Whoever leaves a safe bed is safe no more.")]
public sealed class MoveEffectModel : EffectModel
{
    /// <summary>Who.</summary>
    [Doc("Who is moved.")]
    public required Reference<PersonModel> Who { get; init; }

    /// <summary>Where to.</summary>
    [Doc("Where to.")]
    public required Reference<PlaceModel> To { get; init; }

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build) => new MovePerson(build.Id<Subject>(Who), build.Id<Subject>(To));
}

/// <summary><c>safe: { who: mira, at: shelter }</c></summary>
[Variant("safe", "Brings a person to a safe bed.")]
public sealed class SafeEffectModel : EffectModel
{
    /// <summary>Who.</summary>
    [Doc("Who is safe."), Shorthand]
    public required Reference<PersonModel> Who { get; init; }

    /// <summary>Where.</summary>
    [Doc("Where; where the person is when left out.")]
    public Reference<PlaceModel>? At { get; init; }

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build) => new MakeSafe(build.Id<Subject>(Who), build.Id<Subject>(At));
}

/// <summary><c>harm: { who: mira, severity: 2, says: ... }</c></summary>
[Variant("harm", "A person comes to harm. Said in words, never shown.")]
public sealed class HarmEffectModel : EffectModel
{
    /// <summary>Who.</summary>
    [Doc("Who comes to harm.")]
    public required Reference<PersonModel> Who { get; init; }

    /// <summary>How much.</summary>
    [Doc("How severe, 1 to 5; from 3 up it is severe harm.")]
    public required int Severity { get; init; }

    /// <summary>What happens.</summary>
    [Doc("What happens, in plain words and without detail.")]
    public required Text Says { get; init; }

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build)
    {
        if (Severity is < 1 or > 5)
        {
            build.Diagnostics.Report(
                ProtectionRules.SeverityOutOfRange, WrittenAt, Severity.ToString(System.Globalization.CultureInfo.InvariantCulture));
            return null;
        }

        return new DoHarm(build.Id<Subject>(Who), Severity, build.Text(Says));
    }
}

/// <summary><c>breach: { who: mira, right: privacy, principle: p11, says: ... }</c></summary>
[Variant("breach", "A right of a person is breached.")]
public sealed class BreachEffectModel : EffectModel
{
    /// <summary>Whose.</summary>
    [Doc("Whose right.")]
    public required Reference<PersonModel> Who { get; init; }

    /// <summary>Which right.</summary>
    [Doc("Which right of the checklist, if it is one.")]
    public Reference<RightModel>? Right { get; init; }

    /// <summary>Which principle.</summary>
    [Doc("Which principle; the right's own when left out.")]
    public Reference<PrincipleModel>? Principle { get; init; }

    /// <summary>What happens.</summary>
    [Doc("What happens, in plain words.")]
    public Text? Says { get; init; }

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build)
    {
        if (Right?.Target is { } right && !string.Equals(right.Of.Id, Who.Id, StringComparison.Ordinal))
        {
            build.Diagnostics.Report(ProtectionRules.RightOfSomebodyElse, WrittenAt, right.Id, right.Of.Id, Who.Id);
            return null;
        }

        return new BreachRight(
            build.Id<Subject>(Who), build.Id<Right>(Right), build.Id<Principle>(Principle ?? Right?.Target.Principle), build.Text(Says));
    }
}

/// <summary><c>keep: { right: interpreter }</c></summary>
[Variant("keep", "A right is kept, before it is due or in time.")]
public sealed class KeepEffectModel : EffectModel
{
    /// <summary>Which right.</summary>
    [Doc("Which right."), Shorthand]
    public required Reference<RightModel> Right { get; init; }

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build) => new KeepRight(build.Id<Right>(Right));
}
