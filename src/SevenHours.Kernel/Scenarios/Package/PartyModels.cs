using SevenHours.Language;

namespace SevenHours.Kernel;

/// <summary>An agency or a seat: whom things are said and delivered to. Ids are unique across both.</summary>
public abstract class PartyModel : Entity;

/// <summary>A country of the fictional region.</summary>
[Section("countries", "A country of the fictional region.")]
public sealed class CountryModel : Entity
{
    /// <summary>Its name.</summary>
    [Doc("Its name.")]
    public required Text Name { get; init; }

    /// <summary>Its code.</summary>
    [Doc("Two letters that ISO 3166 leaves to users, such as XB; never XK.")]
    public required string Code { get; init; }

    /// <summary>Its languages.</summary>
    [Doc("Language tags of its offices.")]
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Its law.</summary>
    [Doc("Id of its law."), Identifier]
    public string? Law { get; init; }

    /// <summary>Background.</summary>
    [Doc("A few sentences on the country.")]
    public Text? Summary { get; init; }
}

/// <summary>An agency.</summary>
[Section("agencies", "An organisation with a mandate.")]
public sealed class AgencyModel : PartyModel
{
    /// <summary>Its name.</summary>
    [Doc("Its name.")]
    public required Text Name { get; init; }

    /// <summary>Letters for narrow places.</summary>
    [Doc("Two or three letters for narrow places.")]
    public string Short { get; init; } = "";

    /// <summary>Its profession.</summary>
    [Doc("Its profession, such as police or ngo: decides which actions lie within its mandate."), Identifier]
    public required string Profession { get; init; }

    /// <summary>Its country.</summary>
    [Doc("Its country.")]
    public required Reference<CountryModel> Country { get; init; }

    /// <summary>Where it sits.</summary>
    [Doc("Where it sits.")]
    public Reference<PlaceModel>? At { get; init; }

    /// <summary>Its mandate.</summary>
    [Doc("Its mandate in a sentence.")]
    public Text? Mandate { get; init; }

    /// <summary>Whether people never sit in it.</summary>
    [Doc("Whether only stand-ins and policy sit in it.")]
    public bool StandInOnly { get; init; }

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}

/// <summary>A seat.</summary>
[Section("seats", "A place in an agency that a person or a stand-in occupies.")]
public sealed class SeatModel : PartyModel
{
    /// <summary>Its agency.</summary>
    [Doc("The agency it belongs to.")]
    public required Reference<AgencyModel> Agency { get; init; }

    /// <summary>What it is called.</summary>
    [Doc("What the seat is called.")]
    public required Text Title { get; init; }

    /// <summary>Languages its character speaks.</summary>
    [Doc("Language tags its character speaks.")]
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>Participant or role player.</summary>
    [Doc("participant, or role_player for somebody who acts a person of the case.")]
    public SeatKind Kind { get; init; }

    /// <summary>Whether the case cannot be played without it.</summary>
    [Doc("Whether the case needs it occupied, by a person or a stand-in.")]
    public bool Essential { get; init; }

    /// <summary>Its card.</summary>
    [Doc("The seat's card, a Markdown file.")]
    public Prose? Card { get; init; }

    /// <summary>The person it acts.</summary>
    [Doc("For a role player: the card of the person acted. Only whoever sits in the seat reads it.")]
    public RoleModel? Role { get; init; }

    /// <summary>Why it may have little to do.</summary>
    [Doc("Why the seat may be idle for more than half an hour, if it may.")]
    public string? IdleBecause { get; init; }
}

/// <summary>Who sits in a seat.</summary>
public enum SeatKind
{
    /// <summary>A professional.</summary>
    Participant,

    /// <summary>Somebody who acts a person of the case.</summary>
    RolePlayer,
}
