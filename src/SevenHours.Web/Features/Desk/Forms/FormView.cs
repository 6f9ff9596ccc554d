using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.View;
using TypedWords = SevenHours.Exercises.Words;

namespace SevenHours.Web.Features.Desk.Forms;

/// <summary>A structured document to be filled.</summary>
/// <param name="Name">The author's id, which everybody may know.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Fields">Its fields.</param>
public sealed record FormView(string Name, string Title, Listed<FormBox> Fields)
{
    internal static FormView Of(SeatReading desk, Form form) => new(
        form.Name, desk.Of(form.Title),
        [.. form.Fields.Select(field => new FormBox(
            field.Name, desk.Of(field.Title), desk.Texts.Find(field.Hint), field.IsEssential, [.. field.Picks.Select(pick => new FormPick(pick.Name, desk.Of(pick.Title)))]))]);

    /// <summary>The form that serves an action or a topic; null for none.</summary>
    internal static FormView? For(SeatReading desk, string? what) =>
        what is { Length: > 0 } && desk.Scenario.Table<Form>().FirstOrDefault(form => form.For.Contains(what)) is { } form ? Of(desk, form) : null;

    /// <summary>What stands in the fields: picks by the author's words, the rest as typed.</summary>
    internal static (IReadOnlyList<FieldValue> Values, IReadOnlyList<TypedWords> Words) Filled(AtDesk at, Form form, Typed typed)
    {
        var (values, words) = (new List<FieldValue>(), new List<TypedWords>());
        foreach (var field in form.Fields)
        {
            var text = typed[$"field-{field.Name}"];
            if (field.Picks.FirstOrDefault(pick => pick.Name == text) is { Name: not null } picked)
            {
                values.Add(new FieldValue(field.Name, picked.Title));
            }
            else if (field.Picks.Count == 0 && at.Say(text) is { } said)
            {
                words.Add(said);
                values.Add(new FieldValue(field.Name, said.Reference));
            }
        }

        return (values, words);
    }

    /// <summary>The boxes that keep drafts.</summary>
    public IEnumerable<string> Boxes => Fields.Where(box => box.Picks.Count == 0).Select(box => $"field-{box.Name}");
}

/// <summary>A field of a form.</summary>
public sealed record FormBox(string Name, string Title, string? Hint, bool IsEssential, Listed<FormPick> Picks);

/// <summary>An answer to choose.</summary>
public sealed record FormPick(string Name, string Title);
