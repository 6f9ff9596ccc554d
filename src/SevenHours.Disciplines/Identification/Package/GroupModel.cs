using SevenHours.Disciplines.Identification.Groups;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Identification;

/// <summary>A mixed group.</summary>
[Section("groups", "A mixed group of people made from a seed: a boat, a bus, a hotspot, a farm crew. Truth, but for what anybody sees.")]
public sealed class GroupModel : Entity
{
    /// <summary>What it is called.</summary>
    [Doc("What the group is called.")]
    public required Text Title { get; init; }

    /// <summary>What kind.</summary>
    [Doc("boat, bus, hotspot or farm_crew.")]
    public required GroupKind Kind { get; init; }

    /// <summary>How many.</summary>
    [Doc("How many people, named ones included."), Between(GroupSpec.Least, GroupSpec.Most)]
    public int People { get; init; } = 60;

    /// <summary>Its luck.</summary>
    [Doc("A number that decides who these people are; the same number gives the same people."), Between(0, 1_000_000_000)]
    public long Seed { get; init; } = 1;

    /// <summary>Of what it is made.</summary>
    [Doc("Of what it is made, in percent; the usual mixture of its kind when left out.")]
    public MixtureModel? Mixture { get; init; }

    /// <summary>Where.</summary>
    [Doc("Where the people are.")]
    public Reference<PlaceModel>? At { get; init; }

    /// <summary>Who receives them from the first.</summary>
    [Doc("Agencies and seats that receive them from STARTEX; others by the effect `open_group`."), OneOrMany]
    public IReadOnlyList<Reference<PartyModel>> To { get; init; } = [];

    /// <summary>How long they stay.</summary>
    [Doc("How long they stay after the first agency received them; for good when left out.")]
    public Span? Stays { get; init; }

    /// <summary>A short talk.</summary>
    [Doc("How long a short talk takes.")]
    public Span Short { get; init; } = new(6 * 60);

    /// <summary>A long talk.</summary>
    [Doc("How long an unhurried talk takes.")]
    public Span Long { get; init; } = new(15 * 60);

    /// <summary>People of the story among them.</summary>
    [Doc("People of the story who stand in the group."), KeysOf(typeof(PersonModel))]
    public IReadOnlyDictionary<string, NamedModel> Named { get; init; } = new Dictionary<string, NamedModel>();

    /// <summary>Who takes which step of the referral.</summary>
    [Doc("Who takes which step of the referral, and within what time: presumed, reflection, choice, decision, onward.")]
    public IReadOnlyDictionary<string, StepModel> Mechanism { get; init; } = new Dictionary<string, StepModel>();

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}

/// <summary>A mixture.</summary>
public sealed class MixtureModel : Model
{
    /// <summary>Trafficked.</summary>
    [Doc("Trafficked, children among them."), Between(0, 100)]
    public int Victims { get; init; }

    /// <summary>Held on the way.</summary>
    [Doc("Smuggled, and by now held by debt or force."), Between(0, 100)]
    public int Drifting { get; init; }

    /// <summary>Smuggled.</summary>
    [Doc("Smuggled, and nothing more."), Between(0, 100)]
    public int Smuggled { get; init; }

    /// <summary>Families.</summary>
    [Doc("Members of families."), Between(0, 100)]
    public int Families { get; init; }

    /// <summary>Organisers.</summary>
    [Doc("Smugglers, gang leaders, and those who keep hold of victims."), Between(0, 100)]
    public int Organisers { get; init; }

    /// <summary>Others.</summary>
    [Doc("Everybody else."), Between(0, 100)]
    public int Ordinary { get; init; }

    internal GroupMixture ToMixture() => new(Victims, Drifting, Smuggled, Families, Organisers, Ordinary);
}

/// <summary>A person of the story in a group.</summary>
public sealed class NamedModel : Model
{
    /// <summary>Instead of whom.</summary>
    [Doc("Whose place in the group the person takes, by number; the person bears that number, origin and company."), Between(1, GroupSpec.Most)]
    public required int Number { get; init; }

    /// <summary>What the person is.</summary>
    [Doc("What the person is: victim, drifting, smuggled, family, organiser, controller or ordinary.")]
    public required Nature Is { get; init; }

    /// <summary>Age as told.</summary>
    [Doc("Age as told."), Between(0, 99)]
    public required int Age { get; init; }

    /// <summary>True age.</summary>
    [Doc("True age, when another."), Between(0, 99)]
    public int? TrueAge { get; init; }

    /// <summary>What the person shows.</summary>
    [Doc("What the person shows, by names of signs of the generator.")]
    public IReadOnlyList<string> Shows { get; init; } = [];
}

/// <summary>A step of the referral.</summary>
public sealed class StepModel : Model
{
    /// <summary>Whose it is.</summary>
    [Doc("Agencies that may take the step; the first answers for it. Anybody who knows of the person when left out."), OneOrMany]
    public IReadOnlyList<Reference<AgencyModel>> By { get; init; } = [];

    /// <summary>In what time.</summary>
    [Doc("Within what time after the step before; without limit when left out.")]
    public Span? Within { get; init; }
}
