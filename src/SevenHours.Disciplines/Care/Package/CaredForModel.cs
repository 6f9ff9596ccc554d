using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Care;

/// <summary>Somebody who can be cared for.</summary>
[Section("cared_for", "Somebody of the story who can be cared for: what the person needs and fears, and what the person would choose. Truth.")]
public sealed class CaredForModel : Entity
{
    /// <summary>Who.</summary>
    [Doc("The person.")]
    public required Reference<PersonModel> Of { get; init; }

    /// <summary>What the person is in law.</summary>
    [Doc("What the person is in law: victim, migrant or child.")]
    public Standing Standing { get; init; } = Standing.Victim;

    /// <summary>Woman or man.</summary>
    [Doc("In which part of a house the person is at home: women or men. Children go by `child`.")]
    public Guest Sex { get; init; } = Guest.Women;

    /// <summary>Age.</summary>
    [Doc("The true age in years."), Between(0, 120)]
    public int Age { get; init; } = 25;

    /// <summary>Whether the age is in doubt.</summary>
    [Doc("Whether the age is in doubt: then the person counts as a child until it is known.")]
    public bool AgeInDoubt { get; init; }

    /// <summary>When the person can be met.</summary>
    [Doc("When the person can be met at all; always when absent.")]
    public Condition? MetWhen { get; init; }

    /// <summary>From whom the person must be kept apart.</summary>
    [Doc("People with whom the person cannot be under one roof: the recruiter, who may be in care as well."), OneOrMany]
    public IReadOnlyList<Reference<PersonModel>> ApartFrom { get; init; } = [];

    /// <summary>What happens under one roof.</summary>
    [Doc("What follows when they are put under one roof all the same.")]
    public IReadOnlyList<EffectModel> Together { get; init; } = [];

    /// <summary>Needs and dangers.</summary>
    [Doc("What the person needs, and what threatens the person: what an assessment can find.")]
    public IReadOnlyDictionary<string, NeedModel> Needs { get; init; } = new Dictionary<string, NeedModel>();

    /// <summary>Choices.</summary>
    [Doc("What the person chooses when a service is offered and understood; yes when nothing is written."), KeysOf(typeof(CareServiceModel))]
    public IReadOnlyDictionary<string, ChoiceModel> Choices { get; init; } = new Dictionary<string, ChoiceModel>();

    /// <summary>Who has a file from the first.</summary>
    [Doc("Agencies that have a file of the person from STARTEX; others by meeting the person, or by the effect `open_care`."), OneOrMany]
    public IReadOnlyList<Reference<AgencyModel>> Circle { get; init; } = [];

    /// <summary>Whether stand-ins care by themselves.</summary>
    [Doc("Whether stand-ins assess, offer and begin by themselves; false where a playbook says all they do.")]
    public bool StandIns { get; init; } = true;

    /// <summary>Whether stand-ins begin by themselves.</summary>
    [Doc("Whether stand-ins also begin what the person wants; false where they ask and offer, and a playbook says when a service begins.")]
    public bool StandInsBegin { get; init; } = true;

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}

/// <summary><c>needs: { asthma: { says: She has no inhaler., urgent: true } }</c></summary>
public sealed class NeedModel : Model
{
    /// <summary>What it is.</summary>
    [Doc("What it is, as the assessment notes it.")]
    public required Text Says { get; init; }

    /// <summary>Whether it is a danger.</summary>
    [Doc("Whether it is a danger from others rather than a need.")]
    public bool Danger { get; init; }

    /// <summary>How grave.</summary>
    [Doc("How grave it is: low, medium, high or extreme.")]
    public RiskBand Band { get; init; } = RiskBand.Medium;

    /// <summary>When it is there.</summary>
    [Doc("When it is there; from the first when absent. What comes later is found only by another assessment.")]
    public Condition? When { get; init; }

    /// <summary>When the person tells.</summary>
    [Doc("How much trust the person must have to tell it, 0 to 100; 0 for what can be seen."), Between(0, 100)]
    public int Trust { get; init; }
}

/// <summary><c>choices: { reflection: { says: later, again: 2h, words: Not now. } }</c></summary>
public sealed class ChoiceModel : Model
{
    /// <summary>What the person says.</summary>
    [Doc("What the person says: yes, later or no.")]
    public Choice Says { get; init; } = Choice.Yes;

    /// <summary>Trust for a yes.</summary>
    [Doc("How much trust it takes for a yes, 0 to 100; below it the person says later."), Between(0, 100)]
    public int Trust { get; init; }

    /// <summary>When to ask again.</summary>
    [Doc("After what time the person is to be asked again when it is later.")]
    public Span Again { get; init; } = new(2 * 3600);

    /// <summary>From when it is a yes.</summary>
    [Doc("What must be so for a yes; until then the person says what stands under `says`.")]
    public Condition? YesWhen { get; init; }

    /// <summary>In words.</summary>
    [Doc("The person's own words.")]
    public Text? Words { get; init; }

    /// <summary>What follows when it begins.</summary>
    [Doc("What follows when the service begins.")]
    public IReadOnlyList<EffectModel> Begun { get; init; } = [];

    /// <summary>What follows when it begins against the person's will.</summary>
    [Doc("What follows when it is begun although the person said no or later, or never understood what it is.")]
    public IReadOnlyList<EffectModel> Forced { get; init; } = [];

    /// <summary>What follows when it is late.</summary>
    [Doc("What follows when it was neither offered nor begun in time.")]
    public IReadOnlyList<EffectModel> Missed { get; init; } = [];
}

/// <summary>What a person says to an offer.</summary>
public enum Choice
{
    /// <summary>Yes.</summary>
    [Doc("Yes.")]
    Yes,

    /// <summary>Later.</summary>
    [Doc("Not now: to be asked again.")]
    Later,

    /// <summary>No.</summary>
    [Doc("No.")]
    No,
}

/// <summary>How grave a danger or need is.</summary>
public enum RiskBand
{
    /// <summary>Low.</summary>
    [Doc("Low.")]
    Low,

    /// <summary>Medium.</summary>
    [Doc("Medium.")]
    Medium,

    /// <summary>High.</summary>
    [Doc("High.")]
    High,

    /// <summary>Extreme.</summary>
    [Doc("Extreme: danger to life.")]
    Extreme,
}
