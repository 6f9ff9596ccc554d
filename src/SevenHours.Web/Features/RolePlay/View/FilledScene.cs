using SevenHours.Disciplines.Acting;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Web.Features.Desk.Live;

namespace SevenHours.Web.Features.RolePlay.View;

/// <summary>A scene as it stands in the form in which its telling is corrected.</summary>
/// <param name="Record">The record.</param>
/// <param name="When">When it was, in exercise seconds.</param>
/// <param name="Present">The seats that were there.</param>
/// <param name="Said">What was ticked, by the values of <see cref="ScenePick"/>.</param>
/// <param name="Treated">How the person was treated.</param>
public sealed record FilledScene(string Record, int When, IReadOnlyList<string> Present, IReadOnlyCollection<string> Said, Treatment Treated)
{
    /// <summary>The scene that an address asks to correct; null when the seat told no such scene, or it was corrected since.</summary>
    public static FilledScene? Of(AtDesk at, string? asked) => !Handle.TryParse(asked, out var record) ? null : at.Live.Read(at.Seat, desk =>
    {
        if (desk.Part<ActingDesk>().Scenes.FirstOrDefault(scene => scene.Told.Record == record) is not { Told: var told }
            || desk.Part<KnowledgeDesk>().Record(record) is not { IsSuperseded: false } entry)
            return null;

        return new FilledScene(
            record.ToString(), entry.Conversation.When.Seconds, [.. told.Present.ToList().Select(seat => desk.Scenario.Seats[seat].Name)],
            [.. told.Said.Select(said => ScenePick.NameOf(desk.Scenario, at.Seat, said))], told.Treated);
    });
}
