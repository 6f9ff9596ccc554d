using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Evidence;

/// <summary><c>exhibit: { fact: notebook_names }</c></summary>
[Variant("exhibit", "Something that proves a fact is taken as an exhibit. How far it can be used follows from the act that takes it.")]
public sealed class ExhibitEffectModel : EffectModel
{
    /// <summary>The fact.</summary>
    [Doc("The fact it proves."), Shorthand]
    public required Reference<FactModel> Fact { get; init; }

    /// <summary>Whether it is spoiled.</summary>
    [Doc("Whether its custody is broken from the first.")]
    public bool Spoiled { get; init; }

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build) => new TakeExhibit(build.Id<Fact>(Fact), Spoiled);
}

/// <summary><c>spoil: { fact: notebook_names, says: ... }</c></summary>
[Variant("spoil", "The custody of all that proves a fact is broken. The agency whose act broke it is told.")]
public sealed class SpoilEffectModel : EffectModel
{
    /// <summary>The fact.</summary>
    [Doc("The fact."), Shorthand]
    public required Reference<FactModel> Fact { get; init; }

    /// <summary>What happened.</summary>
    [Doc("What happened, in words.")]
    public Text? Says { get; init; }

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build) => new BreakCustody(build.Id<Fact>(Fact), build.Text(Says));
}
