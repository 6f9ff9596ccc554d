using SevenHours.Disciplines.Knowledge;
using SevenHours.Disciplines.Money.Worlds;
using SevenHours.Kernel;
using SevenHours.Language;
using Channel = SevenHours.Analysis.Ledgers.Channel;

namespace SevenHours.Disciplines.Money;

/// <summary>The money of a case.</summary>
[Section("money", "The money of a case: from these few lines thousands are made, lawful ones among them. Statements, registers and ledgers are made from it when somebody obtains them. One entry is enough for a case.")]
public sealed class MoneyModel : Entity
{
    /// <summary>What it comes from.</summary>
    [Doc("What the proceeds come from.")]
    public MoneyForm Form { get; init; }

    /// <summary>How many victims.</summary>
    [Doc("How many victims bring it in; for smuggling, how many passengers a day."), Between(1, 500)]
    public int Victims { get; init; } = 3;

    /// <summary>For how many days.</summary>
    [Doc("For how many days the books go on."), Between(30, 720)]
    public int Days { get; init; } = 90;

    /// <summary>At how many places.</summary>
    [Doc("At how many places proceeds enter."), Between(1, 20)]
    public int Sources { get; init; } = 1;

    /// <summary>How many lines.</summary>
    [Doc("How many lines the books have, about, those of uninvolved people included."), Between(1_000, 200_000)]
    public int Lines { get; init; } = 5_000;

    /// <summary>Whether there are mixers.</summary>
    [Doc("Whether coins go through mixers on the way.")]
    public bool Mixers { get; init; }

    /// <summary>The threshold.</summary>
    [Doc("The amount in whole units from which cash paid in is reported; the network stays below it."), Between(100, 1_000_000)]
    public int Threshold { get; init; } = 10_000;

    /// <summary>The seed.</summary>
    [Doc("The seed: another gives other books of the same case."), Between(0, 2_000_000_000)]
    public int Seed { get; init; } = 1;

    /// <summary>Since when.</summary>
    [Doc("When the books begin; as many days before STARTEX as they go on when left out, less the two weeks the last takings take to come to rest.")]
    public Moment? Begins { get; init; }

    /// <summary>Who plays which part.</summary>
    [Doc("Which people and things of the case play which part in the books, by id: that of a person, place or thing, else a word of your own.")]
    public IReadOnlyDictionary<string, CastModel> Cast { get; init; } = new Dictionary<string, CastModel>();

    /// <summary>What the case needs to stand in the books.</summary>
    [Doc("Payments that the case needs to stand in the books, by id. They look like all others.")]
    public IReadOnlyDictionary<string, PaymentModel> Payments { get; init; } = new Dictionary<string, PaymentModel>();

    /// <summary>Notebooks and ledgers.</summary>
    [Doc("Notebooks and brokers' ledgers, by id: what passes by hand stands in them, in code.")]
    public IReadOnlyDictionary<string, LedgerModel> Ledgers { get; init; } = new Dictionary<string, LedgerModel>();

    /// <summary>Entries of registers.</summary>
    [Doc("Entries of registers that the case needs, by id. The books bring others with them.")]
    public IReadOnlyDictionary<string, RegisterModel> Registers { get; init; } = new Dictionary<string, RegisterModel>();

    /// <summary>Who keeps records.</summary>
    [Doc("What those who keep records are called here: bank_xa, bank_xa_2, bank_xb, remittance, exchange_1 to exchange_3.")]
    public IReadOnlyDictionary<string, KeeperModel> Keepers { get; init; } = new Dictionary<string, KeeperModel>();

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}

/// <summary>Somebody or something of the case in its books.</summary>
public sealed class CastModel : Model
{
    /// <summary>The part.</summary>
    [Doc("The part: source, courier, mule, company, abroad, nominee, relative, agent, broker, exchange, safe, goods, wallet, head, shop, innocent or other, with a number where there are several: `company 1`."), Shorthand]
    public required string Is { get; init; }

    /// <summary>Whose it is by its papers.</summary>
    [Doc("The person or company of the case in whose name the account is. A request about them finds it.")]
    public Reference<SubjectModel>? Owner { get; init; }

    /// <summary>In whose name.</summary>
    [Doc("In whose name it is, where that is nobody of the case; a made name when both are left out.")]
    public Text? Holder { get; init; }

    /// <summary>Its number.</summary>
    [Doc("The number of the account, where players must know it; it begins with XA or XB. A made one when left out.")]
    public string? Number { get; init; }

    /// <summary>Who keeps its records.</summary>
    [Doc("Who keeps its records, where it is not whoever keeps those of such a part: bank_xa, bank_xa_2 or bank_xb."), Identifier]
    public string? At { get; init; }

    /// <summary>What follows.</summary>
    [Doc("Facts that whoever marks the account then holds."), OneOrMany]
    public IReadOnlyList<Reference<FactModel>> Facts { get; init; } = [];
}

/// <summary>A payment, once or again and again.</summary>
public sealed class PaymentModel : Model
{
    /// <summary>Who pays.</summary>
    [Doc("Who pays, by the id in `cast`; somebody outside the books when left out.")]
    public string? From { get; init; }

    /// <summary>Who receives.</summary>
    [Doc("Who receives, by the id in `cast`; somebody outside the books when left out.")]
    public string? To { get; init; }

    /// <summary>How much.</summary>
    [Doc("How much, in whole units of the currency; one after the other where there are several."), OneOrMany, NotEmpty]
    public required IReadOnlyList<int> Amount { get; init; }

    /// <summary>When.</summary>
    [Doc("When, or when for the first time, such as -30d.")]
    public required Moment When { get; init; }

    /// <summary>How often.</summary>
    [Doc("After how long again, such as 7d; once when left out.")]
    public Span? Every { get; init; }

    /// <summary>Until when.</summary>
    [Doc("Up to when; up to a week after STARTEX when left out.")]
    public Moment? Until { get; init; }

    /// <summary>How.</summary>
    [Doc("How: bank, cash, remittance, hawala, crypto or goods.")]
    public Channel By { get; init; } = Channel.Bank;

    /// <summary>What it says.</summary>
    [Doc("What it says it is for; made words when left out.")]
    public Text? Says { get; init; }

    /// <summary>Whether it is proceeds.</summary>
    [Doc("Whether it belongs to the true flow of proceeds, which paths are scored against.")]
    public bool Flow { get; init; }

    /// <summary>What follows.</summary>
    [Doc("Facts that whoever marks one of these lines then holds."), OneOrMany]
    public IReadOnlyList<Reference<FactModel>> Facts { get; init; } = [];
}

/// <summary>Somebody who keeps records.</summary>
public sealed class KeeperModel : Model
{
    /// <summary>Its name.</summary>
    [Doc("Its name."), Shorthand]
    public required Text Name { get; init; }

    /// <summary>Its country.</summary>
    [Doc("The country whose law it is under. To agencies of another its answer comes late.")]
    public Reference<CountryModel>? Country { get; init; }

    /// <summary>How late it answers abroad.</summary>
    [Doc("How much later it answers an agency of another country.")]
    public Spread? Abroad { get; init; }
}
