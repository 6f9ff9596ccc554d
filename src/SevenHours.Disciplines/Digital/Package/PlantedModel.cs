using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Digital;

/// <summary>Something an author puts on a device.</summary>
public sealed class PlantedModel : Model
{
    /// <summary>What it is.</summary>
    [Doc("What it is: message, photo, note, advert, job_offer or wallet.")]
    public PhoneKind Kind { get; init; }

    /// <summary>With whom.</summary>
    [Doc("For a message, the contact it was written with, by its id under `contacts`."), Identifier]
    public string? With { get; init; }

    /// <summary>Who wrote it.</summary>
    [Doc("Whether the owner wrote it rather than the contact.")]
    public bool Own { get; init; }

    /// <summary>How long ago.</summary>
    [Doc("How long before STARTEX.")]
    public Span? Ago { get; init; }

    /// <summary>When in play.</summary>
    [Doc("When in play, instead of `ago`: it arrives only if the device is still connected then.")]
    public Span? At { get; init; }

    /// <summary>What it says.</summary>
    [Doc("What it says, or shows.")]
    public required Text Says { get; init; }

    /// <summary>The language.</summary>
    [Doc("The language it is written in; the contact's or the device's when left out. For a photograph, what one must read in it.")]
    public string? Language { get; init; }

    /// <summary>Where a photograph was taken.</summary>
    [Doc("For a photograph, the place its data name.")]
    public Reference<PlaceModel>? Place { get; init; }

    /// <summary>With what it was taken.</summary>
    [Doc("For a photograph, whether it was taken with this device, received, or saved from a screen.")]
    public PhotoSource Taken { get; init; }

    /// <summary>The facts.</summary>
    [Doc("The facts whoever reads and marks it learns."), OneOrMany]
    public IReadOnlyList<Reference<FactModel>> Facts { get; init; } = [];

    /// <summary>Deleted.</summary>
    [Doc("Whether it was deleted: only a full extraction brings it back.")]
    public bool Deleted { get; init; }

    /// <summary>Vanishing.</summary>
    [Doc("After how long it vanishes from the device; the contact's when left out.")]
    public Span? Disappears { get; init; }

    /// <summary>In the cloud alone.</summary>
    [Doc("Whether it is in the backup alone.")]
    public bool CloudOnly { get; init; }
}
