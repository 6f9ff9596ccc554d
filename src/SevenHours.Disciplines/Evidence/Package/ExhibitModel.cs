using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Evidence;

/// <summary>An item of the case.</summary>
[Section("exhibits", "An item of the case that can be taken as an exhibit: what stands on its label when somebody does.")]
public sealed class ExhibitModel : Entity
{
    /// <summary>What it is.</summary>
    [Doc("What it is: object, document, phone, download, records, capture, photo, trace, money or statement.")]
    public ExhibitKind Kind { get; init; }

    /// <summary>What it is called.</summary>
    [Doc("What stands on its label, without saying what it proves.")]
    public required Text Label { get; init; }

    /// <summary>What it proves.</summary>
    [Doc("The facts it proves. Taking it does not teach them; an effect `exhibit` of one of them takes this item."), OneOrMany]
    public IReadOnlyList<Reference<FactModel>> Proves { get; init; } = [];

    /// <summary>Where it lies.</summary>
    [Doc("The place where it lies; the target of the act that takes it when left out.")]
    public Reference<PlaceModel>? Site { get; init; }

    /// <summary>Whose it is.</summary>
    [Doc("The person it comes from.")]
    public Reference<PersonModel>? Of { get; init; }

    /// <summary>The language it is in.</summary>
    [Doc("The language it is in, as a tag such as `ru`: a hearing in another language needs a translation.")]
    public string Language { get; init; } = "";

    /// <summary>How close it comes to somebody's private life.</summary>
    [Doc("How close it comes to somebody's private life: open, personal, sensitive or privileged.")]
    public PrivacyClass Privacy { get; init; }

    /// <summary>Its grading.</summary>
    [Doc("Grade of source A, B, C or X and of information 1 to 4, such as B2.")]
    public string Grade { get; init; } = "";

    /// <summary>Its handling code.</summary>
    [Doc("Handling code H0 to H3.")]
    public string Code { get; init; } = "";

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}
