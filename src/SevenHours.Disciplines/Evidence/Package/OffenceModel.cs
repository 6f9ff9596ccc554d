using SevenHours.Disciplines.Actions;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Evidence;

/// <summary>An offence.</summary>
[Section("offences", "An offence as the law of the region defines it, element by element.")]
public sealed class OffenceModel : Entity
{
    /// <summary>What it is called.</summary>
    [Doc("What it is called.")]
    public required Text Title { get; init; }

    /// <summary>What it says.</summary>
    [Doc("What it says, for players, in a paragraph.")]
    public Text? Text { get; init; }

    /// <summary>Where it stands.</summary>
    [Doc("Where it stands in the law of each country; a country that is not named does not know it."), KeysOf(typeof(CountryModel))]
    public IReadOnlyDictionary<string, ArticleModel> Articles { get; init; } = new Dictionary<string, ArticleModel>();

    /// <summary>Its elements.</summary>
    [Doc("Its elements, in the order they are argued."), NotEmpty]
    public required IReadOnlyDictionary<string, OffenceElementModel> Elements { get; init; }

    /// <summary>What follows a grant.</summary>
    [Doc("What follows when a court grants what a file asks for; the actor is whoever submitted it.")]
    public IReadOnlyList<EffectModel> Granted { get; init; } = [];

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}

/// <summary>Where an offence stands in a law.</summary>
public sealed class ArticleModel : Model
{
    /// <summary>The article.</summary>
    [Doc("The article, as it is cited there."), Shorthand]
    public required Text Cite { get; init; }
}

/// <summary>An element.</summary>
public sealed class OffenceElementModel : Model
{
    /// <summary>What it is called.</summary>
    [Doc("What it is called."), Shorthand]
    public required Text Title { get; init; }

    /// <summary>What must be shown.</summary>
    [Doc("What must be shown, and by what it usually is.")]
    public Text? Asks { get; init; }

    /// <summary>Facts that speak to it.</summary>
    [Doc("Words in `supports` of facts that speak to it."), Identifier, OneOrMany]
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>Kinds of exhibits that speak to it.</summary>
    [Doc("Kinds of exhibits that can speak to it, whatever facts they prove."), OneOrMany]
    public IReadOnlyList<ExhibitKind> Kinds { get; init; } = [];

    /// <summary>On how many sources it should stand.</summary>
    [Doc("On how many sources that share nothing it should stand."), Between(1, 5)]
    public int Sources { get; init; } = 1;

    /// <summary>Whether it falls away for a child.</summary>
    [Doc("Whether it falls away when the person harmed is a child, as the means do.")]
    public bool NotForChildren { get; init; }
}
