using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Digital;
using SevenHours.Disciplines.Money;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Operations;

/// <summary>A site.</summary>
[Section("sites", "Places that can be entered: who and what is inside, what warns what, and what follows of what the plan forgot.")]
public sealed class SiteModel : Entity
{
    /// <summary>The place.</summary>
    [Doc("The place it is. A place is one site at most.")]
    public required Reference<PlaceModel> At { get; init; }

    /// <summary>Entering it without a plan.</summary>
    [Doc("Actions that count as entering it when somebody does them without a plan. Left out: urgent entry, planned search and action day of the catalogue. An empty list: none."), OneOrMany]
    public IReadOnlyList<Reference<ActionModel>>? Acts { get; init; }

    /// <summary>How long it takes.</summary>
    [Doc("How long the work inside takes. 30 minutes when left out.")]
    public Span? Takes { get; init; }

    /// <summary>More of the people inside.</summary>
    [Doc("What is to be said of people beyond where they are and what they speak. Whoever is at the place when it is entered is inside, listed here or not.")]
    public IReadOnlyList<SitePersonModel> People { get; init; } = [];

    /// <summary>Devices inside.</summary>
    [Doc("Devices inside. They are wiped when the site is warned, and when nobody at the door cuts them off."), OneOrMany]
    public IReadOnlyList<Reference<DeviceModel>> Devices { get; init; } = [];

    /// <summary>Assets of those inside.</summary>
    [Doc("Assets those inside can move. Their owners are alarmed when the site is warned, and when nobody freezes them as the door opens."), OneOrMany]
    public IReadOnlyList<Reference<AssetModel>> Assets { get; init; } = [];

    /// <summary>Vehicles.</summary>
    [Doc("How many vehicles it takes. Left out: one for victims and one for suspects, if there are any."), Between(0, 40)]
    public int Vehicles { get; init; }

    /// <summary>Whom it warns.</summary>
    [Doc("Which sites learn of its fall, how soon: whoever is not at their door by then finds them warned.")]
    public IReadOnlyList<SiteWarnsModel> Warns { get; init; } = [];

    /// <summary>Signs.</summary>
    [Doc("What can be seen before the door opens. Whoever has it among his criteria stands back; who goes in all the same pays.")]
    public IReadOnlyList<SiteSignModel> Signs { get; init; } = [];

    /// <summary>What follows.</summary>
    [Doc("What follows when it is first entered.")]
    public IReadOnlyList<EffectModel> Falls { get; init; } = [];

    /// <summary>What follows of the word.</summary>
    [Doc("What follows when word of it goes round, such as alert: not before the last site of the same hour has fallen.")]
    public IReadOnlyList<EffectModel> Word { get; init; } = [];

    /// <summary>What those warned do.</summary>
    [Doc("What those inside do when they are warned before it is entered, besides wiping devices, bringing people away and moving money. Leave a trace here: somebody in play must be able to see it.")]
    public IReadOnlyList<EffectModel> Warned { get; init; } = [];

    /// <summary>What was forgotten.</summary>
    [Doc("What follows when it lacked something, by need. Without a word here the library's own follows.")]
    public IReadOnlyDictionary<string, SiteForgotModel> Forgot { get; init; } = new Dictionary<string, SiteForgotModel>();
}

/// <summary>More of a person inside.</summary>
public sealed class SitePersonModel : Model
{
    /// <summary>Who.</summary>
    [Doc("Who."), Shorthand]
    public required Reference<PersonModel> Who { get; init; }

    /// <summary>Whether hurt or ill.</summary>
    [Doc("Whether the person is hurt or ill and needs a doctor there.")]
    public bool Hurt { get; init; }

    /// <summary>Whether a child.</summary>
    [Doc("Whether the person is a child or is to be treated as one, and needs somebody to speak for it.")]
    public bool Child { get; init; }

    /// <summary>Where the person is brought.</summary>
    [Doc("Where the person is brought when the site is warned.")]
    public Reference<PlaceModel>? GoesTo { get; init; }
}

/// <summary>One site warns another.</summary>
public sealed class SiteWarnsModel : Model
{
    /// <summary>Which.</summary>
    [Doc("The site that learns of it."), Shorthand]
    public required Reference<SiteModel> Site { get; init; }

    /// <summary>How soon.</summary>
    [Doc("How soon. 20 minutes when left out.")]
    public Span? After { get; init; }
}

/// <summary>A sign before the door.</summary>
public sealed class SiteSignModel : Model
{
    /// <summary>What.</summary>
    [Doc("What is seen.")]
    public required AbortSign Sign { get; init; }

    /// <summary>When.</summary>
    [Doc("When it is so; always when left out.")]
    public Condition? When { get; init; }

    /// <summary>In words.</summary>
    [Doc("What they see, in words.")]
    public Text? Says { get; init; }

    /// <summary>What it costs.</summary>
    [Doc("What follows for going in all the same.")]
    public IReadOnlyList<EffectModel> Costs { get; init; } = [];
}

/// <summary>What follows of something forgotten.</summary>
public sealed class SiteForgotModel : Model
{
    /// <summary>In words.</summary>
    [Doc("What those there see of it.")]
    public Text? Says { get; init; }

    /// <summary>What follows.</summary>
    [Doc("What follows.")]
    public IReadOnlyList<EffectModel> Do { get; init; } = [];

    /// <summary>Whether the library's own follows too.</summary>
    [Doc("Whether the library's own consequence follows as well.")]
    public bool Usual { get; init; } = true;
}
