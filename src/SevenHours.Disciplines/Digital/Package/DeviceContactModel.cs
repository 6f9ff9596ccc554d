using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Digital;

/// <summary>Somebody in the address book of a device.</summary>
public sealed class DeviceContactModel : Model
{
    /// <summary>Who it is.</summary>
    [Doc("Who it really is, if it is a person of the case.")]
    public Reference<PersonModel>? Person { get; init; }

    /// <summary>As what it is saved.</summary>
    [Doc("The name it is saved under.")]
    public required Text As { get; init; }

    /// <summary>The number.</summary>
    [Doc("Its number, a thing of the case; one is made when left out.")]
    public Reference<ThingModel>? Number { get; init; }

    /// <summary>What they are to each other.</summary>
    [Doc("What the owner has to do with it: family, friend, work, service, stranger or lawyer.")]
    public ContactKind Kind { get; init; } = ContactKind.Friend;

    /// <summary>The share.</summary>
    [Doc("How often they write, 0 to 100: the share of it among all contacts."), Between(0, 100)]
    public int Share { get; init; } = 10;

    /// <summary>The language.</summary>
    [Doc("The language they write in; the device's first when left out.")]
    public string? Language { get; init; }

    /// <summary>Whether messages vanish.</summary>
    [Doc("After how long their messages vanish, if they do.")]
    public Span? Disappears { get; init; }
}

/// <summary>A backup.</summary>
public sealed class CloudModel : Model
{
    /// <summary>How old it is.</summary>
    [Doc("How long before STARTEX it was last made.")]
    public Span Age { get; init; }
}

/// <summary>A remote wipe.</summary>
public sealed class WipeModel : Model
{
    /// <summary>When the order is given.</summary>
    [Doc("When somebody sends the order to wipe it, besides its being taken while it is connected.")]
    public Condition? When { get; init; }

    /// <summary>Whether being taken sets it off.</summary>
    [Doc("Whether being taken while it is connected sets it off; otherwise only `when` or an effect does.")]
    public bool Seized { get; init; } = true;

    /// <summary>How long it takes.</summary>
    [Doc("How long after that, or after it was taken while connected; 5 to 30 minutes when left out.")]
    public Spread? After { get; init; }

    /// <summary>What is seen.</summary>
    [Doc("What whoever holds it sees.")]
    public Text? Says { get; init; }
}
