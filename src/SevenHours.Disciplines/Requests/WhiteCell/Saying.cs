using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Requests;

/// <summary>Something a body has said in this line of history.</summary>
/// <param name="Event">The event.</param>
/// <param name="At">When.</param>
/// <param name="To">To whom.</param>
/// <param name="Verdict">The answer, when it was one to a request.</param>
/// <param name="Words">In words, or none.</param>
/// <param name="Facts">The facts told with it.</param>
/// <param name="Missing">What was said to be missing, as codes of <see cref="MissingItems"/>.</param>
public sealed record Saying(
    EventId Event, SimTime At, SeatSet To, Verdict? Verdict, TextRef Words, IReadOnlyList<Id<Fact>> Facts, IReadOnlyList<string> Missing)
{
    /// <summary>All that a body has said, to anybody, the latest first.</summary>
    /// <param name="world">The world.</param>
    /// <param name="history">Its events.</param>
    /// <param name="body">The body.</param>
    public static IReadOnlyList<Saying> Of(World world, IEnumerable<Happened> history, Id<Agency> body)
    {
        ArgumentNullException.ThrowIfNull(world);
        ArgumentNullException.ThrowIfNull(history);
        var (said, told) = (new List<Saying>(), new Dictionary<Handle, IReadOnlyList<Id<Fact>>>());
        foreach (var happened in history)
        {
            if (happened.Event is StaffAnswered staff)
            {
                told[staff.Request] = staff.Tells;
            }
            else if (Read(world, in happened, body, told) is { } saying)
            {
                said.Add(saying);
            }
        }

        said.Reverse();
        return said;
    }

    private static Saying? Read(World world, in Happened happened, Id<Agency> body, Dictionary<Handle, IReadOnlyList<Id<Fact>>> told) => happened.Event switch
    {
        RequestAnswered e when world.Part<RequestsPart>().Find(e.Request) is { } request && request.Petition.To == body => new Saying(
            happened.Id, happened.At, world.Scenario.SeatsOf[world.Scenario.Seats[request.Petition.Asker].Agency.Index],
            e.Verdict, e.Says, told.GetValueOrDefault(e.Request, []), e.Missing),
        MessageSent e when world.Scenario.Seats[e.From].Agency == body => new Saying(
            happened.Id, happened.At, e.Receivers, null, e.Text, e.Facts, []),
        _ => null,
    };
}
