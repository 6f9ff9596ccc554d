using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Web.Features.Desk.View;

/// <summary>A written product asked of the seat.</summary>
/// <param name="Token">Its opaque name.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Text">What is asked.</param>
/// <param name="GivenAt">When it was given, in exercise seconds.</param>
/// <param name="Due">By when.</param>
/// <param name="SubmittedAt">When it was handed in last; null while it is open.</param>
public sealed record TaskRow(string Token, string Title, string Text, long GivenAt, long Due, long? SubmittedAt)
{
    /// <summary>Open tasks by the time they are due, then those handed in.</summary>
    internal static Listed<TaskRow> All(SeatReading desk) =>
        [.. desk.Knowledge.Tasks.OrderBy(task => !task.IsOpen).ThenBy(task => task.Due).ThenBy(task => task.Number).Select(task => Of(desk, task))];

    internal static TaskRow Of(SeatReading desk, DeskTask task)
    {
        var definition = desk.Scenario.Table<TaskDefinition>()[task.Task];
        return new TaskRow(
            View.Token.Of(desk.Scenario, task.Task), desk.Of(definition.Title), desk.Of(definition.Text),
            task.GivenAt.Seconds, task.Due.Seconds, task.SubmittedAt?.Seconds);
    }
}
