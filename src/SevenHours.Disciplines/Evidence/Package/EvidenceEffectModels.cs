using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Evidence;

/// <summary><c>exhibit: { fact: notebook_names }</c></summary>
[Variant("exhibit", "Something that proves a fact is taken as an exhibit. How far it can be used follows from the act that takes it.")]
public sealed class ExhibitEffectModel : EffectModel
{
    /// <summary>The fact.</summary>
    [Doc("The fact it proves; left out when an item is named."), Shorthand]
    public Reference<FactModel>? Fact { get; init; }

    /// <summary>The item.</summary>
    [Doc("The item of `exhibits` that is taken; the one that proves the fact when left out.")]
    public Reference<ExhibitModel>? Item { get; init; }

    /// <summary>Whether it is spoiled.</summary>
    [Doc("Whether its custody is broken from the first.")]
    public bool Spoiled { get; init; }

    /// <inheritdoc />
    public override Effect? Compile(ScenarioBuild build)
    {
        if (Fact is null && Item is null)
        {
            build.Diagnostics.Report(EvidenceRules.NothingTaken, WrittenAt);
            return null;
        }

        return new TakeExhibit(build.Id<Fact>(Fact), build.Id<AuthoredExhibit>(Item), Spoiled);
    }
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
