using SevenHours.Language;

namespace SevenHours.Pure.Tests.Language;

public sealed class SampleManifest : PackageManifest
{
    [Doc("Calendar of the fictional world at the start.")]
    public DateTime Begins { get; init; }

    [Doc("Notes for whoever directs.")]
    public Prose? Director { get; init; }

    [Doc("Holds when the goal is reached.")]
    public Condition? Goal { get; init; }
}

[Section("facts", "One statement somebody can know.")]
public sealed class SampleFact : Entity
{
    [Doc("What is known."), Required]
    public Text Statement { get; init; } = null!;

    [Doc("Grade of source and information.")]
    public string Grade { get; init; } = "C3";

    [Doc("Weight as evidence."), Between(0, 100)]
    public int Weight { get; init; } = 10;

    [Doc("Leads nowhere.")]
    public bool Decoy { get; init; }

    [Doc("Who needs it, and when."), KeysOf(typeof(SampleParty))]
    public IReadOnlyDictionary<string, Span> NeededBy { get; init; } = null!;
}

public abstract class SampleParty : Entity
{
    [Doc("Its name."), Required]
    public Text Title { get; init; } = null!;
}

[Section("seats", "A place in an agency.")]
public sealed class SampleSeat : SampleParty
{
    [Doc("Where it belongs.")]
    public Reference<SampleAgency>? Agency { get; init; }
}

[Section("agencies", "An organisation.")]
public sealed class SampleAgency : SampleParty;

public enum SampleChannel
{
    [Doc("Somebody rings.")]
    Call,
    EMail,
}

[Section("injects", "Something that is delivered.")]
public sealed class SampleInject : Entity
{
    public required SampleChannel Channel { get; init; }

    [Required, OneOrMany, NotEmpty]
    public IReadOnlyList<Reference<SampleParty>> To { get; init; } = null!;

    [Required]
    public Text Title { get; init; } = null!;

    public Span? At { get; init; }

    public IReadOnlyList<Text> Lines { get; init; } = null!;

    public IReadOnlyDictionary<string, SampleOption> Options { get; init; } = null!;

    public IReadOnlyList<SampleLayer> Layers { get; init; } = null!;
}

public sealed class SampleOption : Model
{
    [Required, Shorthand]
    public Text Title { get; init; } = null!;

    public Spread? Adds { get; init; }
}

public sealed class SampleLayer : Model
{
    [Required, Identifier]
    public string Id { get; init; } = "";

    [Required]
    public Text Says { get; init; } = null!;
}

[Section("rules", "Something that happens when a condition holds.")]
public sealed class SampleRule : Entity
{
    [Required]
    public Condition When { get; init; } = null!;

    [Scope(Scope.Seat)]
    public Condition? SeatWhen { get; init; }

    public Spread? After { get; init; }

    public IReadOnlyList<SampleEffect> Do { get; init; } = null!;
}

[Doc("What happens.")]
public abstract class SampleEffect : Model;

[Variant("reveal", "A fact becomes known.")]
public sealed class SampleReveal : SampleEffect
{
    [Required]
    public Reference<SampleFact> Fact { get; init; } = null!;

    [Required, Words("actor")]
    public Reference<SampleParty> To { get; init; } = null!;
}

[Variant("inject", "An inject is delivered.")]
public sealed class SampleDeliver : SampleEffect
{
    [Required, Shorthand]
    public Reference<SampleInject> Inject { get; init; } = null!;
}

[Variant("chance", "Something may happen.")]
public sealed class SampleChance : SampleEffect
{
    public IReadOnlyList<SampleEffect> Otherwise { get; init; } = null!;
}

[Variant("end", "The play is over.")]
public sealed class SampleEnd : SampleEffect;

[Section("actions", "Something an agency does.")]
public sealed class SampleAction : Entity
{
    [Required]
    public Text Title { get; init; } = null!;

    public Spread? LeadTime { get; init; }

    public IReadOnlyDictionary<string, int> Needs { get; init; } = null!;

    public IReadOnlyList<string> Who { get; init; } = null!;
}
