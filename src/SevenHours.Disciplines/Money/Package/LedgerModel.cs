using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Money.Worlds;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Money;

/// <summary>A notebook or a broker's ledger.</summary>
public sealed class LedgerModel : Model
{
    /// <summary>What it is.</summary>
    [Doc("The notebook or file as a thing of the case: what a search finds and an analyst decodes.")]
    public Reference<ThingModel>? Thing { get; init; }

    /// <summary>For whom it is kept.</summary>
    [Doc("The parts for which it is kept: what passes by their hands stands in it, such as [source, courier] or broker."), OneOrMany, NotEmpty]
    public required IReadOnlyList<MoneyRole> Of { get; init; }

    /// <summary>Who else is named in it.</summary>
    [Doc("Other parts that are named in it, such as the mules whose accounts cash was paid into."), OneOrMany]
    public IReadOnlyList<MoneyRole> Names { get; init; } = [];

    /// <summary>Since when.</summary>
    [Doc("Since when it was kept; as long as the books go back when left out.")]
    public Moment? Since { get; init; }

    /// <summary>The key.</summary>
    [Doc("A word of ten letters, none twice: they stand for the digits 1 to 9 and 0.")]
    public required string Key { get; init; }

    /// <summary>What follows.</summary>
    [Doc("Facts that whoever decodes it then holds."), OneOrMany]
    public IReadOnlyList<Reference<FactModel>> Facts { get; init; } = [];
}

/// <summary>An entry of a register.</summary>
public sealed class RegisterModel : Model
{
    /// <summary>Which register.</summary>
    [Doc("Which register.")]
    public RegisterKind Kind { get; init; }

    /// <summary>What is registered.</summary>
    [Doc("What is registered: a company, a vehicle, a house of the case.")]
    public required Reference<SubjectModel> Of { get; init; }

    /// <summary>Who stands in it.</summary>
    [Doc("Who stands in it, somebody of the case. A search for him finds it too.")]
    public Reference<SubjectModel>? Owner { get; init; }

    /// <summary>Who stands in it.</summary>
    [Doc("Who stands in it, where that is nobody of the case.")]
    public Text? Holder { get; init; }

    /// <summary>What was paid.</summary>
    [Doc("What was paid for it, in whole units; left out where the register does not say."), Between(0, 1_000_000_000)]
    public long? Worth { get; init; }

    /// <summary>What else.</summary>
    [Doc("What else it says.")]
    public Text? Says { get; init; }

    /// <summary>What follows.</summary>
    [Doc("Facts that whoever marks it then holds."), OneOrMany]
    public IReadOnlyList<Reference<FactModel>> Facts { get; init; } = [];
}
