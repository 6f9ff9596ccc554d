using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Actions;

/// <summary>The law of a country.</summary>
[Section("laws", "The law of a country, as far as play needs it.")]
public sealed class LawModel : Entity
{
    /// <summary>The country.</summary>
    [Doc("The country.")]
    public required Reference<CountryModel> Country { get; init; }

    /// <summary>What it is called.</summary>
    [Doc("What it is called.")]
    public required Text Title { get; init; }

    /// <summary>What it says.</summary>
    [Doc("What it says, for players, in a paragraph.")]
    public Text? Text { get; init; }

    /// <summary>Its full text.</summary>
    [Doc("Its full text, a Markdown file.")]
    public Prose? Prose { get; init; }

    /// <summary>How soon urgent acts are validated.</summary>
    [Doc("How soon after an urgent act an order must follow; two hours when left out.")]
    public Span? ValidatedWithin { get; init; }

    /// <summary>How telephones are kept.</summary>
    [Doc("How a telephone that is on is to be kept when it is seized: power_off or acquire_at_once. Players read it beside their telephones.")]
    public DigitalPolicy? DigitalPolicy { get; init; }

    /// <summary>Its grounds.</summary>
    [Doc("Grounds on which something may be allowed, by id.")]
    public IReadOnlyDictionary<string, GroundModel> Grounds { get; init; } = new Dictionary<string, GroundModel>();

    /// <summary>What it says on actions.</summary>
    [Doc("What it says on single actions, where it differs from the catalogue."), KeysOf(typeof(ActionModel))]
    public IReadOnlyDictionary<string, AuthorisationModel> Authorisations { get; init; } = new Dictionary<string, AuthorisationModel>();
}

/// <summary>A ground.</summary>
public sealed class GroundModel : Model
{
    /// <summary>What it is called.</summary>
    [Doc("What it is called in this law."), Shorthand]
    public required Text Title { get; init; }
}

/// <summary>What a law asks before an action.</summary>
public sealed class AuthorisationModel : Model
{
    /// <summary>Who decides.</summary>
    [Doc("Who decides: none, consent, supervisor, prosecutor or court."), Shorthand]
    public required Authority From { get; init; }

    /// <summary>Whether the act may come first.</summary>
    [Doc("Whether it may be done at once on one of the grounds and be validated afterwards.")]
    public bool Urgent { get; init; }

    /// <summary>The weight that is needed.</summary>
    [Doc("Evidential weight that the cited facts must reach when no answer policy says more."), Between(0, 1000)]
    public int Threshold { get; init; }

    /// <summary>How long an order holds.</summary>
    [Doc("How long an order holds; a day when left out.")]
    public Span? Valid { get; init; }

    /// <summary>On which grounds.</summary>
    [Doc("The grounds it accepts; any of this law's when left out."), OneOrMany]
    public IReadOnlyList<string> Ground { get; init; } = [];

    /// <summary>The principle behind it.</summary>
    [Doc("The principle behind it: breached when the action is done without.")]
    public Reference<PrincipleModel>? Principle { get; init; }

    /// <summary>How soon urgent acts are validated.</summary>
    [Doc("How soon after an urgent act an order must follow; what the law says in general when left out.")]
    public Span? ValidatedWithin { get; init; }
}

/// <summary>A principle.</summary>
[Section("principles", "A principle of law or good practice that actions, rights and debriefs refer to.")]
public sealed class PrincipleModel : Entity
{
    /// <summary>The principle.</summary>
    [Doc("The principle in a few words.")]
    public required Text Title { get; init; }

    /// <summary>Where it stands.</summary>
    [Doc("Where it stands in treaties and laws: pointers, not quotations.")]
    public string References { get; init; } = "";

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}
