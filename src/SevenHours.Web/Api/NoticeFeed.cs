using System.Runtime.CompilerServices;
using System.Text.Json;
using SevenHours.Exercises;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Feed;

namespace SevenHours.Web.Api;

/// <summary>A seat's notices for programs: the number, what happened by its wire name, and the parts of the view that are new.</summary>
internal static class NoticeFeed
{
    public static async IAsyncEnumerable<FeedMessage> FollowAsync(AtDesk at, long after, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var here = at.Connect();
        var names = at.Visit.Exercise.Edition.WireNames;
        var session = at.Visit.Exercise.Session;
        var frame = at.Frame();
        var from = At(at, after);
        var told = from.ToInt64(); // what carries no notice repeats the number of the last: who comes back with it misses and repeats nothing
        // Who comes back does not know whether the clock was moved meanwhile; who comes for the first time asks for it.
        if (after != 0)
            yield return Clock(told, frame);
        await foreach (var item in at.Visit.Exercise.FollowSeatAsync(at.Place.Syndicate, at.Seat, from, session, cancellation))
        {
            if (!at.StillSits)
                yield break;

            switch (item)
            {
                case FeedItem.Notices notices:
                    var view = at.Read();
                    foreach (var notice in notices.Items)
                    {
                        told = new FeedPosition(notices.Position.Branch, notice.Number).ToInt64();
                        yield return Message(told, new NoticeJson(
                            notice.Number, notice.At.Seconds, names.Of(notice.Event.GetType()).Name, Changed(view, SectionsOf.Event(notice.Event))));
                    }

                    break;
                case FeedItem.SessionChanged:
                    var around = at.Frame();
                    if (around.Clock != frame.Clock)
                        yield return Clock(told, around);
                    frame = around;
                    break;
                case FeedItem.WentOn went:
                    told = went.Position.ToInt64();
                    yield return Message(told, new { branch = went.Position.Branch });
                    break;
                case FeedItem.BranchChanged changed:
                    yield return Message(told, new { branch = changed.Branch });
                    break;
            }
        }
    }

    private static FeedMessage Clock(long told, ExerciseFrame frame) => Message(told, new { clock = frame.Clock, noDuff = frame.NoDuffBy is not null });

    // 0 means from the first: the feed of the branch that is played.
    private static FeedPosition At(AtDesk at, long after) => after == 0 ? new FeedPosition(at.Branch, 0) : FeedPosition.FromInt64(after);

    private static Dictionary<string, object> Changed(DeskView view, Sections sections)
    {
        var changed = new Dictionary<string, object>(StringComparer.Ordinal);
        void Add(Sections section, string name, object value)
        {
            if (sections != Sections.All && (sections & section) != 0)
                changed[name] = value;
        }

        Add(Sections.Inbox, "inbox", view.Inbox);
        Add(Sections.Tasks, "tasks", view.Tasks);
        Add(Sections.Requests, "requests", view.Requests);
        Add(Sections.Acts, "acts", view.Acts);
        Add(Sections.Acts, "oversteppings", view.Oversteppings);
        Add(Sections.Decisions, "decisions", view.Decisions);
        Add(Sections.Facts, "facts", view.Facts);
        Add(Sections.Conversations, "conversations", view.Conversations);
        Add(Sections.Pools, "pools", view.Pools);
        Add(Sections.Planning, "meetings", view.Meetings);
        Add(Sections.Planning, "minutes", view.Minutes);
        Add(Sections.Planning, "duties", view.Duties);
        Add(Sections.Planning, "plans", view.Plans);
        Add(Sections.Planning, "handedPlans", view.HandedPlans);
        Add(Sections.Secured, "exhibits", view.Exhibits);
        Add(Sections.Secured, "freezes", view.Freezes);
        return changed;
    }

    private static FeedMessage Message(long id, object body) => new(id, FeedBody.Of(JsonSerializer.Serialize(body, ApiJson.Options)));
}

/// <summary>A notice for programs.</summary>
/// <param name="Number">Its number in the seat's own stream.</param>
/// <param name="At">Exercise seconds.</param>
/// <param name="Name">What happened.</param>
/// <param name="Changed">The parts of the view that it changed, as they stand when it is sent; read the seat again for an unknown one.</param>
public sealed record NoticeJson(int Number, int At, string Name, IReadOnlyDictionary<string, object> Changed);
