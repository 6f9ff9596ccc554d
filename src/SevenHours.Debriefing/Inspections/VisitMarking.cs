using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Inspections;
using SevenHours.Kernel;

namespace SevenHours.Debriefing;

/// <summary>Finds what of a visit was done well and what cost something.</summary>
internal sealed class VisitMarking(VisitEventsOf events, Seen<VisitOpened> opened, IReadOnlyList<WorkerStory> workers)
{
    public IEnumerable<VisitMark> All() => new[]
    {
        Planned(), Unannounced(), BackDoor(), OfficeFirst(), StatusFirst(), RightsFirst(), HeardAlone(), Taught(), Roles(), Powers(), Dormitory(), GivenOn(), Compared(), Beds(),
        Dispersed(),
        Helped(VisitMarkKind.VictimsHelped, story => story.Worker.Kind == WorkerKind.Held), Helped(VisitMarkKind.OthersHelped, story => story.Worker.Kind != WorkerKind.Held),
    }.OfType<VisitMark>();

    // A plan by which the visit came: who stood in it and was not there, and whether what was agreed on papers of residence was kept.
    private VisitMark Planned()
    {
        if (events.Plans is not [var followed, ..])
        {
            return Mark(VisitMarkKind.Planned, false, [], [opened.Id]);
        }

        var plan = followed.Event.Plan;
        var isKept = plan.Status == StatusRule.NotAtAll ? events.Checks.Count == 0 : events.Broken.Count == 0;
        var missing = plan.Members.Count - plan.Coming.Count();
        return Mark(VisitMarkKind.Planned, isKept && missing == 0 && plan.Status != StatusRule.First, [], [followed.Id, .. events.Checks.Select(check => check.Id)])
            with { Count = plan.Coming.Count(), Of = plan.Members.Count };
    }

    private VisitMark? Roles()
    {
        var outside = events.Begun.Where(e => e.Event.Work.IsOutsideRole).Select(e => e.Id).ToList();
        var roles = events.Roles.ToList();
        var asked = events.Spoke.Where(e => !VisitDuties.Asks(roles.LastOrDefault(role => role.Id.Value < e.Id.Value && role.Event.Seat == e.Event.Seat).Event?.Role
            ?? (e.Event.Seat == opened.Event.Seat ? VisitRole.Lead : null))).ToList();
        return events.Begun.Count + events.Spoke.Count == 0 ? null
            : Mark(VisitMarkKind.Roles, outside.Count + asked.Count == 0, [.. asked.Select(e => e.Event.Number).Distinct()], [opened.Id, .. outside.Concat(asked.Select(e => e.Id)).Order()])
                with { Of = outside.Count };
    }

    private VisitMark? Powers()
    {
        var papers = events.Papers.Where(e => e.Event.IsPowerless).Select(e => e.Id);
        var checks = events.Checks.Where(check => !events.Place.MayCheckStatus.Contains(ProfessionOf(check.Seat))).Select(check => check.Id);
        IReadOnlyList<EventId> without = [.. papers.Concat(checks).Order()];
        return events.Papers.Count + events.Checks.Count == 0 ? null
            : Mark(VisitMarkKind.Powers, without.Count == 0, [], without.Count > 0 ? without : [.. events.Papers.Select(e => e.Id).Concat(events.Checks.Select(check => check.Id)).Order()]);
    }

    private string ProfessionOf(Id<Seat> seat) => events.History.Scenario.Agencies[events.History.Scenario.Seats[seat].Agency].Profession;

    private VisitMark? Dispersed()
    {
        var away = events.LeftBy(WhyGone.Dispersed).ToList();
        return away.Count == 0 ? null : Mark(VisitMarkKind.Dispersed, false, Numbers(away), [opened.Id, .. Ids(away)]);
    }

    private VisitMark Unannounced()
    {
        var away = events.LeftBy(WhyGone.Warned).ToList();
        return events.Warned.Count == 0
            ? Mark(VisitMarkKind.Unannounced, true, [], [opened.Id])
            : Mark(VisitMarkKind.Unannounced, false, Numbers(away), [.. events.Warned.Select(e => e.Id), .. Ids(away)]);
    }

    private VisitMark? BackDoor()
    {
        var left = events.LeftBy(WhyGone.BackDoor).ToList();
        var stood = events.Roles.FirstOrDefault(e => e.Event.Role == VisitRole.Outside);
        return left.Count > 0 ? Mark(VisitMarkKind.BackDoor, false, Numbers(left), [opened.Id, .. Ids(left)])
            : stood.Event is not null ? Mark(VisitMarkKind.BackDoor, true, [], [stood.Id])
            : null;
    }

    private VisitMark OfficeFirst()
    {
        var found = events.Papers.Where(e => e.Event.Papers.HasFlag(PaperKinds.SecondBook)).ToList();
        return found.Count > 0
            ? Mark(VisitMarkKind.OfficeFirst, true, [], [.. found.Take(1).Select(e => e.Id)])
            : Mark(VisitMarkKind.OfficeFirst, false, [], [opened.Id, .. events.BookGone.Select(e => e.Id), .. events.Papers.Select(e => e.Id)]);
    }

    // Who ran, what they were owed and would have told, and how many of those who stayed fell silent: the whole price of one step too early.
    private VisitMark? StatusFirst()
    {
        if (events.Checks is not [var check, ..])
        {
            return null;
        }

        var ran = events.LeftBy(WhyGone.StatusFirst).ToList();
        var silenced = events.Spoke.Where(e => e.Id.Value > check.Id.Value && e.Event.Telling == Telling.Taught && e.Event.Setting is { Where: Whereabouts.Apart, Speaking: not Speaking.AtHand }
            && events.Place.Worker(e.Event.Number).Kind != WorkerKind.Leader).ToList();
        var mark = Mark(VisitMarkKind.StatusFirst, ran.Count == 0 && silenced.Count == 0, Numbers(ran), [check.Id, .. Ids(ran), .. silenced.Select(e => e.Id), .. events.Broken.Select(e => e.Id)]);
        return mark with { Silenced = silenced.Select(e => e.Event.Number).Distinct().Count() };
    }

    private VisitMark? RightsFirst()
    {
        if (events.Spoke.Count == 0)
        {
            return null;
        }

        return events.First(VisitStep.ExplainRights) is { } done && done.Id.Value < events.Spoke[0].Id.Value
            ? Mark(VisitMarkKind.RightsFirst, true, [], [done.Id])
            : Mark(VisitMarkKind.RightsFirst, false, [], [events.Spoke[0].Id]);
    }

    private VisitMark HeardAlone()
    {
        var (asked, heard) = (workers.Where(story => story.HasCause).ToList(), workers.Where(story => story.HasCause && story.Heard is not null).ToList());
        return Mark(VisitMarkKind.HeardAlone, heard.Count * 2 >= asked.Count, [.. heard.Select(story => story.Worker.Number)], [.. heard.Select(story => story.Heard!.Value.Id), opened.Id])
            with { Of = asked.Count };
    }

    private VisitMark? Taught()
    {
        var taught = workers.Where(story => story is { HasCause: true, Heard: null })
            .SelectMany(story => events.Spoke.Where(e => e.Event.Number == story.Worker.Number && e.Event.Telling == Telling.Taught)).ToList();
        return taught.Count == 0 ? null : Mark(VisitMarkKind.Taught, false, [.. taught.Select(e => e.Event.Number).Distinct()], [.. taught.Select(e => e.Id)]);
    }

    private VisitMark? Dormitory() => events.Dormitory.Count == 0 ? null
        : events.First(VisitStep.SeeDormitory) is { } seen && seen.Event.Work.IsAsked
            ? Mark(VisitMarkKind.Dormitory, true, [], [seen.Id])
            : Mark(VisitMarkKind.Dormitory, false, [], [.. events.Dormitory.Select(e => e.Id)]);

    private VisitMark? GivenOn() => events.Given.Count == 0 ? null
        : Mark(VisitMarkKind.GivenOn, events.Given.All(e => e.Event.IsAgreed), [.. events.Given.SelectMany(e => e.Event.Accounts).Select(account => account.Number).Distinct()], [.. events.Given.Select(e => e.Id)]);

    private VisitMark? Compared()
    {
        var (found, missed) = (workers.Sum(story => story.Found.Count), workers.Sum(story => story.Missed.Count));
        return found + missed == 0 ? null : new VisitMark(
            VisitMarkKind.Compared, found >= missed, found, found + missed, [.. events.Marked.Select(e => e.Id).Concat(events.Papers.Select(e => e.Id)).Order()]);
    }

    private VisitMark? Beds()
    {
        var out_ = events.LeftBy(WhyGone.Homeless).ToList();
        var orders = events.Forms.Where(e => e.Event.Form.Kind == VisitFormKind.Order).ToList();
        return orders.Count == 0 ? null : Mark(VisitMarkKind.Beds, out_.Count == 0, Numbers(out_), [.. orders.Select(e => e.Id), .. Ids(out_)]);
    }

    private VisitMark? Helped(VisitMarkKind kind, Func<WorkerStory, bool> who)
    {
        var all = workers.Where(story => who(story) && story.Worker.Needs != Needs.None).ToList();
        var helped = all.Where(story => story.Unmet == Needs.None).ToList();
        return all.Count == 0 ? null
            : Mark(kind, helped.Count * 2 >= all.Count, [.. helped.Select(story => story.Worker.Number)], [opened.Id, .. all.SelectMany(story => story.Events).Distinct().Order()])
                with { Of = all.Count };
    }

    private VisitMark Mark(VisitMarkKind kind, bool isGood, IReadOnlyList<int> numbers, IReadOnlyList<EventId> rests)
    {
        var concerned = numbers.Select(number => events.Place.Worker(number)).ToList();
        return new VisitMark(kind, isGood, numbers.Count, 0, rests)
        {
            Held = concerned.Count(worker => worker.Kind == WorkerKind.Held),
            Owed = concerned.Sum(worker => (long)worker.OwedMonthly * events.Place.Months),
        };
    }

    private static IReadOnlyList<int> Numbers(IEnumerable<Seen<WorkersLeft>> left) => [.. left.SelectMany(e => e.Event.Workers).Distinct()];

    private static IEnumerable<EventId> Ids(IEnumerable<Seen<WorkersLeft>> left) => left.Select(e => e.Id);
}
