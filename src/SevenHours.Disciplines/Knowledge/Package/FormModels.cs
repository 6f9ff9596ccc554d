using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Knowledge;

/// <summary>A form.</summary>
[Section("forms", "A structured document: a referral, a warrant request, an operation order.")]
public sealed class FormModel : Entity
{
    /// <summary>What it is called.</summary>
    [Doc("What it is called.")]
    public required Text Title { get; init; }

    /// <summary>What it serves.</summary>
    [Doc("Ids of the actions and topics it serves."), Identifier]
    public IReadOnlyList<string> For { get; init; } = [];

    /// <summary>Its fields.</summary>
    [Doc("Its fields, in the order they are written."), NotEmpty]
    public required IReadOnlyDictionary<string, FieldModel> Fields { get; init; }

    /// <summary>For staff.</summary>
    [Doc("A note for staff.")]
    public string? Note { get; init; }
}

/// <summary>A field of a form.</summary>
public sealed class FieldModel : Model
{
    /// <summary>Its label.</summary>
    [Doc("Its label."), Shorthand]
    public required Text Title { get; init; }

    /// <summary>Whether it is essential.</summary>
    [Doc("Whether the form is incomplete without it.")]
    public bool Essential { get; init; }

    /// <summary>What a good answer holds.</summary>
    [Doc("What a good answer holds.")]
    public Text? Hint { get; init; }

    /// <summary>Answers to choose from.</summary>
    [Doc("Answers to choose from; free text when absent.")]
    public IReadOnlyDictionary<string, PickModel> Picks { get; init; } = new Dictionary<string, PickModel>();
}

/// <summary>An answer to choose.</summary>
public sealed class PickModel : Model
{
    /// <summary>What it says.</summary>
    [Doc("What it says."), Shorthand]
    public required Text Title { get; init; }
}
