using System.Globalization;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Operations;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.Forms;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.Planning;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Reading;
using TypedWords = SevenHours.Exercises.Words;

namespace SevenHours.Web.Features.Operations;

/// <summary>
/// Makes changes of a form: only the fields in which something else stands than stood there as the form was drawn. Two who fill in the same
/// site at once do not undo each other but in a field both changed.
/// </summary>
internal static class PlanWriting
{
    private const int MostSites = 12;

    public static Press Plan(AtDesk at, Handle id, Typed typed)
    {
        var writing = new Writing(at, id, typed);
        writing.Words(OperationChange.PlanId, OperationField.Purpose, typed["purpose"]);
        writing.Words(OperationChange.PlanId, OperationField.Note, typed["note"]);
        writing.Value(OperationChange.PlanId, OperationField.Leader, typed["leader"]);
        return writing.Press(at, id, "plan", "purpose", "note");
    }

    public static Press Site(AtDesk at, Handle id, Typed typed)
    {
        var writing = new Writing(at, id, typed);
        var site = OperationChange.IsId(typed["site"]) ? typed["site"]! : writing.NextSite(MostSites);
        writing.Value(site, OperationField.Is, OperationChange.Site);
        Fields(writing, site, typed);
        foreach (var task in Enum.GetValues<PostTask>())
        {
            var word = SnakeCase.Of(task);
            var post = $"{site}.{word}";
            var taken = typed[$"post.{word}"];
            writing.Value(post, OperationField.Is, taken is null ? null : OperationChange.Post);
            if (taken is not null)
            {
                writing.Value(post, OperationField.Site, site);
                writing.Value(post, OperationField.Task, word);
                var booked = BookedIn(at, taken);
                writing.Value(post, OperationField.Seat, taken == "team" || booked is not null ? null : taken);
                if (task == PostTask.Interpreter)
                {
                    writing.Value(post, OperationField.Interpreter, booked);
                    writing.Value(post, OperationField.Language, typed["language"]);
                }
            }
        }

        return writing.Press(at, id, $"site-{site}", "place", "who", "room", "note");
    }

    /// <summary>What a form posts for an interpreter nobody plays.</summary>
    public static string Booked(Scenario scenario, Id<Interpreter> interpreter) => $"who:{Token.Of(scenario, interpreter)}";

    private static string? BookedIn(AtDesk at, string taken) =>
        at.Scenario.Table<Interpreter>().Ids.FirstOrDefault(id => Booked(at.Scenario, id) == taken, Id<Interpreter>.None) is { IsSome: true } booked
            ? at.Scenario.Table<Interpreter>()[booked].Name : null;

    /// <summary>The site an operation is opened with, when the form of opening names one.</summary>
    public static void FirstSite(AtDesk at, Typed typed, List<OperationChange> changes, List<TypedWords?> words)
    {
        if (typed["place"] is null)
            return;

        var writing = new Writing(at, Handle.None, typed);
        writing.Value("s1", OperationField.Is, OperationChange.Site);
        Fields(writing, "s1", typed);
        changes.AddRange(writing.Changes);
        words.AddRange(writing.Said);
    }

    public static Press Strike(AtDesk at, Handle id, Typed typed)
    {
        var writing = new Writing(at, id, typed);
        writing.Value(typed["entry"] ?? "", OperationField.Is, null);
        return writing.Press(at, id, "plan");
    }

    public static Press Criterion(AtDesk at, Handle id, Typed typed)
    {
        var writing = new Writing(at, id, typed);
        var entry = $"c-{typed["sign"]}";
        writing.Value(entry, OperationField.Is, OperationChange.Criterion);
        writing.Value(entry, OperationField.Sign, typed["sign"]);
        writing.Value(entry, OperationField.Stops, typed["stops"]);
        return writing.Press(at, id, "criteria");
    }

    private static void Fields(Writing writing, string site, Typed typed)
    {
        writing.Subject(site, OperationField.Place, typed["place"]);
        writing.Subject(site, OperationField.Who, typed["who"]);
        writing.Subject(site, OperationField.Room, typed["room"]);
        writing.Words(site, OperationField.Note, typed["note"]);
        writing.Value(site, OperationField.Act, typed["act"]);
        writing.Value(site, OperationField.Lead, typed["lead"]);
        writing.Value(site, OperationField.Basis, typed["basis"]);
        writing.Value(site, OperationField.Vehicles, typed["vehicles"]);
        // What is no time is sent as it was typed, and refused in words.
        writing.Value(site, OperationField.At, typed["at"] is not { } at ? null : Times.TimeOf(at)?.Seconds.ToString(CultureInfo.InvariantCulture) ?? at);
    }

    private sealed class Writing(AtDesk at, Handle id, Typed typed)
    {
        private readonly OperationContent content = At(at, id, int.MaxValue);

        // What stood there as the form was drawn; what stands there now where the form does not say.
        private readonly OperationContent drawn = At(at, id, int.TryParse(typed["seen"], NumberStyles.None, CultureInfo.InvariantCulture, out var seen) ? seen : int.MaxValue);

        public List<OperationChange> Changes { get; } = [];

        public List<TypedWords?> Said { get; } = [];

        public string NextSite(int most) => Enumerable.Range(1, most).Select(number => $"s{number}").FirstOrDefault(name => content.Find(name) is null) ?? $"s{most}";

        public void Value(string entry, OperationField field, string? value)
        {
            if (content.Find(entry)?[field] != value && drawn.Find(entry)?[field] != value)
                Changes.Add(new OperationChange(entry, field, value));
        }

        public void Words(string entry, OperationField field, string? text) => Write(entry, field, text, null);

        public void Subject(string entry, OperationField field, string? text) =>
            Write(entry, field, text, at.Typed(text) is { IsSome: true } found ? at.Scenario.Subjects[found].Name : null);

        private void Write(string entry, OperationField field, string? text, string? value)
        {
            var wanted = (text ?? "").Trim();
            if (Stands(content, entry, field) == wanted || Stands(drawn, entry, field) == wanted)
                return;

            var words = at.Say(text);
            Said.Add(words);
            Changes.Add(new OperationChange(entry, field, words is null ? null : value, words?.Reference ?? TextRef.None));
        }

        private string Stands(OperationContent plan, string entry, OperationField field) =>
            at.Read(desk => plan.Find(entry)?.Words(field) is { IsSome: true } words ? desk.Of(words) : "");

        private static OperationContent At(AtDesk at, Handle id, int edit) =>
            at.Read(desk => desk.Desk.Part<OperationsDesk>().Book.Find(id) is { } operation ? OperationContent.Of(operation.Edits, edit) : null) ?? OperationContent.Of([]);

        public Press Press(AtDesk at, Handle id, string to, params IReadOnlyList<string> sent) =>
            Desk.Planning.Press.Of(new EditOperation(at.Seat, id, Changes), Said) with { Sent = sent, To = to };
    }
}
