using SevenHours.Language;

namespace SevenHours.Kernel;

/// <summary>An effect as an author writes it: a map with a single key.</summary>
public abstract class EffectModel : Model
{
    /// <summary>Whether somebody in play notices it: an adversary's rule needs one that is.</summary>
    public virtual bool IsVisible => false;

    /// <summary>The compiled effect, or null when it is faulty and was reported.</summary>
    public abstract Effect? Compile(ScenarioBuild build);
}

/// <summary><c>level: { of: mira, kind: trust, by: -15 }</c></summary>
[Variant("level", "Raises, lowers or sets a level.")]
public sealed class LevelEffectModel : EffectModel
{
    /// <summary>Whose.</summary>
    [Doc("Whose level.")]
    public required Reference<SubjectModel> Of { get; init; }

    /// <summary>Which.</summary>
    [Doc("Which level, such as trust."), Identifier]
    public required string Kind { get; init; }

    /// <summary>By how much.</summary>
    [Doc("By how many points."), Between(-100, 100)]
    public int? By { get; init; }

    /// <summary>To what.</summary>
    [Doc("To which value, instead."), Between(0, 100)]
    public int? Set { get; init; }

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build)
    {
        if (build.LevelOf(Of, Kind) is not { } level)
        {
            build.Diagnostics.Report(ScenarioRules.NoSuchLevel, WrittenAt, Kind, Of.Id);
            return null;
        }

        if (By is null == Set is null)
        {
            build.Diagnostics.Report(ScenarioRules.LevelNeedsByOrSet, WrittenAt);
            return null;
        }

        return new SetLevel(level, By is { } by ? build.Variation.Level(by * 10) : Set!.Value * 10, Set is not null);
    }
}

/// <summary><c>flag: phone_dark</c></summary>
[Variant("flag", "Sets a flag, which conditions ask for as `flag(name)`.")]
public sealed class FlagEffectModel : EffectModel
{
    /// <summary>Which.</summary>
    [Doc("Name of the flag. Using it declares it."), Identifier, Shorthand]
    public required string Name { get; init; }

    /// <summary>Whether it is cleared.</summary>
    [Doc("Clears it instead.")]
    public bool Off { get; init; }

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build) => new SetFlag(build.Id<Flag>(Name), !Off);
}

/// <summary><c>end: { outcome: missed, says: ... }</c></summary>
[Variant("end", "Ends play.")]
public sealed class EndEffectModel : EffectModel
{
    /// <summary>How it ended.</summary>
    [Doc("One word for how it ended."), Identifier, Shorthand]
    public required string Outcome { get; init; }

    /// <summary>What everybody is told.</summary>
    [Doc("What everybody is told.")]
    public Text? Says { get; init; }

    /// <inheritdoc />
    public override bool IsVisible => true;

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build) => new EndPlay(Outcome, build.Text(Says));
}
