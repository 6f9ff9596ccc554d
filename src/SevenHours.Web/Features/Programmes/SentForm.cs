namespace SevenHours.Web.Features.Programmes;

/// <summary>A form that was refused, as it was typed: its page shows it again, with the reason beside the field, so that nothing is typed twice.</summary>
public sealed class SentForm
{
    private readonly IFormCollection _fields;

    private SentForm(IFormCollection fields, string? wrong) => (_fields, Wrong) = (fields, wrong);

    /// <summary>Nothing was refused: every field shows what is kept.</summary>
    public static SentForm None { get; } = new(FormCollection.Empty, null);

    /// <summary>The id of the sentence that says what is wrong; null when nothing was refused.</summary>
    public string? Wrong { get; }

    public static SentForm Refused(IFormCollection fields, string wrong) => new(fields, wrong);

    /// <summary>Whether this is what is wrong.</summary>
    public bool Is(string wrong) => Wrong == wrong;

    /// <summary>What was typed into a field; what is kept when the form has none of that name.</summary>
    public string? Or(string name, string? kept) => _fields.TryGetValue(name, out var typed) ? typed.ToString() : kept;

    /// <summary>Whether a box of a form is ticked: an unticked one is not sent, so it is unticked in every form that was.</summary>
    public bool IsTicked(string name, string value, bool kept) => Wrong is null ? kept : _fields[name].Contains(value);
}
