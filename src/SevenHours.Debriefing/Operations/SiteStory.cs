using SevenHours.Disciplines.Operations;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>A site as it came out: planned and entered, what it lacked and why, whether it was warned, and what followed of both.</summary>
/// <param name="Operation">The operation; none for an entry nobody planned.</param>
/// <param name="Name">What the operation is called, or none.</param>
/// <param name="Entry">The site's entry in the plan; empty without one.</param>
/// <param name="Place">The place in the planners' words, or as the case calls it; or none.</param>
/// <param name="Site">The site of the package, or none.</param>
/// <param name="Planned">When it was to be entered by the plan's last word; never when it was not planned.</param>
/// <param name="Status">What became of it.</param>
/// <param name="At">When.</param>
/// <param name="Seat">Who went in, or was to; none when it was called off.</param>
/// <param name="Event">The event by which it came out so.</param>
/// <param name="Lacks">What it lacked, each with the event that names it.</param>
/// <param name="Warned">The event by which those inside were warned; none when they were not.</param>
/// <param name="Met">Whom those who were brought out met first.</param>
public sealed record SiteStory(
    Handle Operation,
    TextRef Name,
    string Entry,
    TextRef Place,
    Id<Site> Site,
    SimTime Planned,
    SiteStatus Status,
    SimTime At,
    Id<Seat> Seat,
    EventId Event,
    IReadOnlyList<LackStory> Lacks,
    EventId Warned,
    IReadOnlyList<SiteMeeting> Met)
{
    /// <summary>Whether those inside had been warned before anybody came.</summary>
    public bool WasWarned => Warned != EventId.None;

    /// <summary>Every site that came out one way or the other, in the order it did.</summary>
    public static IReadOnlyList<SiteStory> All(History history)
    {
        ArgumentNullException.ThrowIfNull(history);
        return history.Once(static whole => Read(whole));
    }

    private static IReadOnlyList<SiteStory> Read(History history)
    {
        var plans = Plans(history);
        var forgotten = history.All<SiteForgotten>();
        var stories = new List<SiteStory>();
        foreach (var entered in history.All<SiteEntered>())
        {
            var e = entered.Event;
            stories.Add(Of(history, plans, e.Operation, e.Entry, e.Site, SiteStatus.Entered, entered.At, e.Seat, entered.Id) with
            {
                Met = e.Met,
                Lacks = [.. forgotten.Where(one => history.Events[one.Id.Value].Causes.All.Contains(entered.Id)).Select(one => new LackStory(one.Event.Lack, one.Id, history.FollowersOf(one.Id)))],
            });
        }

        stories.AddRange(history.All<SiteCalledOff>().Select(off => Of(history, plans, off.Event.Operation, off.Event.Entry, Id<Site>.None, SiteStatus.CalledOff, off.At, off.Event.Seat, off.Id)));
        stories.AddRange(history.All<SiteMissed>().Select(off => Of(history, plans, off.Event.Operation, off.Event.Entry, Id<Site>.None, SiteStatus.Missed, off.At, off.Event.Seat, off.Id)));
        return [.. stories.OrderBy(story => story.Event)];
    }

    private static SiteStory Of(
        History history, IReadOnlyDictionary<Handle, (TextRef Name, OperationContent Content)> plans,
        Handle operation, string entry, Id<Site> site, SiteStatus status, SimTime at, Id<Seat> seat, EventId id)
    {
        var (sites, plan) = (history.Scenario.Table<Site>(), plans.TryGetValue(operation, out var found) ? found : default);
        var written = plan.Content?.Find(entry);
        var place = written?.SubjectIn(history.Scenario) ?? (site.IsSome ? sites[site].Place : Id<Subject>.None);
        var really = site.IsSome ? site : sites.Ids.FirstOrDefault(one => place.IsSome && sites[one].Place == place, Id<Site>.None);
        var warned = really.IsSome ? history.All<SiteWarned>().FirstOrDefault(one => one.Event.Site == really && one.Id.Value < id.Value) : default;
        return new SiteStory(
            operation, plan.Name, entry,
            written?.Words(OperationField.Place) is { IsSome: true } words ? words : place.IsSome ? history.Scenario.Subjects[place].Title : TextRef.None,
            really, written?.At ?? SimTime.Never, status, at, seat, id, [], warned.Event is null ? EventId.None : warned.Id, []);
    }

    private static Dictionary<Handle, (TextRef Name, OperationContent Content)> Plans(History history)
    {
        var edits = history.All<OperationEdited>().ToLookup(edit => edit.Event.Operation);
        return history.All<OperationOpened>().ToDictionary(opened => opened.Event.Operation, opened => (opened.Event.Name, OperationContent.Of(
        [
            new OperationEdit(1, opened.At, opened.Event.Seat, null, opened.Event.Changes),
            .. edits[opened.Event.Operation].Select((edit, place) => new OperationEdit(place + 2, edit.At, edit.Event.Seat, null, edit.Event.Changes)),
        ])));
    }
}

/// <summary>What a site lacked, and what followed.</summary>
/// <param name="Lack">What, and why.</param>
/// <param name="Event">The event that names it.</param>
/// <param name="Followed">The events it caused.</param>
public sealed record LackStory(SiteLack Lack, EventId Event, IReadOnlyList<EventId> Followed);
