using System.Globalization;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Operations;
using SevenHours.Kernel;
using SevenHours.Language;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Mediator;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Operations.View;

/// <summary>Says what was written into a plan, with what stands there now: whoever confirms a late order reads in it where and when he goes.</summary>
internal sealed class EditReading(SeatReading desk, OperationContent content)
{
    private const int EntriesSaid = 6;

    public EditRow Read(OperationEdit edit) => new(
        edit.Number, edit.At.Seconds, desk.SeatTitle(edit.Seat), string.Join("; ", edit.Changes.GroupBy(change => change.Entry, StringComparer.Ordinal).Select(Entry).Take(EntriesSaid)));

    /// <summary>What an entry of the plan is called: its place, its place and post, or the criteria.</summary>
    public string Title(string entry) => entry == OperationChange.PlanId ? desk.Word("operations.plan")
        : content.Find(entry) is not { } found ? entry
        : found[OperationField.Site] is { } site ? $"{Site(site)}, {(found.Task is { } task ? desk.Word($"operations.task.{SnakeCase.Of(task)}") : "")}"
        : found[OperationField.Sign] is not null ? desk.Word("operations.criteria")
        : Site(entry);

    /// <summary>A site by its place in the planners' words, else by its number.</summary>
    public string Site(string entry)
    {
        var place = content.Sites.ToList().FindIndex(site => site.Id == entry);
        return Words(content.Find(entry)?.Words(OperationField.Place) ?? TextRef.None) is { Length: > 0 } words ? words
            : place < 0 ? desk.Word("operations.plan") : desk.Word("operations.site.unnamed", ("number", place + 1));
    }

    private string Entry(IGrouping<string, OperationChange> written)
    {
        var said = written.Any(change => change is { Field: OperationField.Is, Value: null })
            ? desk.Word("operations.struck")
            : string.Join(", ", written.Select(Field).Where(words => words.Length > 0).Distinct(StringComparer.Ordinal));
        return said.Length == 0 ? Title(written.Key) : $"{Title(written.Key)}: {said}";
    }

    private string Field(OperationChange change) => change.Field switch
    {
        OperationField.Is or OperationField.Site or OperationField.Task => "",
        OperationField.Seat => Value(change),
        _ => $"{desk.Word($"operations.field.{SnakeCase.Of(change.Field)}")} {Value(change)}".TrimEnd(),
    };

    private string Value(OperationChange change) => change.Field switch
    {
        _ when OperationChange.IsTyped(change.Field) => Words(change.Text) is { Length: > 0 } words ? words : "–",
        OperationField.Basis => "",
        OperationField.Seat when change.Value is null => desk.Word("operations.team"),
        _ when change.Value is null => "–",
        OperationField.At => int.TryParse(change.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) ? Times.Short(at) : "–",
        OperationField.Seat or OperationField.Lead or OperationField.Leader => desk.Scenario.Seats.TryFind(change.Value, out var seat) ? desk.SeatTitle(seat) : "–",
        OperationField.Act => desk.Scenario.Table<Disciplines.Actions.ActionDefinition>().TryFind(change.Value, out var act) ? desk.ActionTitle(act) : "–",
        OperationField.Interpreter => desk.Scenario.Table<Interpreter>().TryFind(change.Value, out var booked) ? desk.Of(desk.Scenario.Table<Interpreter>()[booked].Title) : "–",
        OperationField.Language => LanguageName.Of(desk.Texts.Words, change.Value),
        OperationField.Sign => SnakeCase.Find<AbortSign>(change.Value) is { } sign ? desk.Word($"operations.sign.{SnakeCase.Of(sign)}") : "–",
        OperationField.Stops => desk.Word($"operations.stops.{change.Value}"),
        _ => change.Value,
    };

    private string Words(TextRef text) => text.IsSome ? desk.Of(text) : "";
}
