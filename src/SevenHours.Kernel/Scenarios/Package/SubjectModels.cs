using SevenHours.Language;

namespace SevenHours.Kernel;

/// <summary>Anything one can act upon or speak of. Ids are unique across people, places and things.</summary>
public abstract class SubjectModel : Entity
{
    /// <summary>Its name.</summary>
    [Doc("Its name in the fictional world.")]
    public required Text Name { get; init; }

    /// <summary>How it is spoken of before anybody knows its name.</summary>
    [Doc("How whoever does not know its name yet speaks of it, such as `the boy`: stand-ins act upon it and ask about it in these words. Its name when absent.")]
    public Text? Called { get; init; }

    /// <summary>Other words for it.</summary>
    [Doc("Other words by which somebody may name it when he types.")]
    public IReadOnlyList<string> Also { get; init; } = [];

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }

    /// <summary>Its kind in conditions and actions.</summary>
    public abstract string KindWord { get; }
}

/// <summary>A person of the case.</summary>
[Section("people", "A person of the case. Fictional, and recognisable as nobody.")]
public sealed class PersonModel : SubjectModel
{
    /// <summary>Where the person is at STARTEX.</summary>
    [Doc("Where the person is at STARTEX.")]
    public Reference<PlaceModel>? At { get; init; }

    /// <summary>What the person is in the case.</summary>
    [Doc("What the person is in the case, for staff: victim, suspect, witness, family, bystander.")]
    public string? Is { get; init; }

    /// <summary>The part played in the network.</summary>
    [Doc("The part the person plays in the network, for staff and scores: organiser, recruiter, collector ... Nobody who has one is innocent."), Identifier]
    public string? Role { get; init; }

    /// <summary>Who the person really is.</summary>
    [Doc("The person this one really is, when people of the case know somebody under two names. On charts both are one.")]
    public Reference<PersonModel>? SameAs { get; init; }

    /// <summary>Languages spoken.</summary>
    [Doc("Language tags the person speaks.")]
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>The role player's card.</summary>
    [Doc("Role-player card, a Markdown file.")]
    public Prose? Card { get; init; }

    /// <inheritdoc />
    public override string KindWord => "person";
}

/// <summary>A place.</summary>
[Section("places", "A place of the fictional world.")]
public sealed class PlaceModel : SubjectModel
{
    /// <summary>The country it lies in.</summary>
    [Doc("The country it lies in.")]
    public Reference<CountryModel>? Country { get; init; }

    /// <summary>Where it lies.</summary>
    [Doc("Where it lies on the map, in degrees. A place without a position is listed beside the map.")]
    public PositionModel? At { get; init; }

    /// <summary>Whether everybody knows it.</summary>
    [Doc("Whether everybody knows where it is, such as a town or a court; other places show to those who have met them.")]
    public bool Public { get; init; }

    /// <inheritdoc />
    public override string KindWord => "place";
}

/// <summary>A thing.</summary>
[Section("things", "A thing one can look up, follow, seize or freeze.")]
public sealed class ThingModel : SubjectModel
{
    /// <summary>What kind of thing.</summary>
    [Doc("What kind of thing: number, vehicle, account, advert, company, device, document, network ..."), Identifier]
    public required string Kind { get; init; }

    /// <inheritdoc />
    public override string KindWord => Kind;
}
