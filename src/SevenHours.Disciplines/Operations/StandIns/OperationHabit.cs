using SevenHours.Kernel;

namespace SevenHours.Disciplines.Operations;

/// <summary>
/// Stand-ins brief and launch the plans they opened, confirm late orders, report from their posts, and say afterwards how it went.
/// </summary>
/// <remarks>The weaker they are, the longer it takes, the more posts they strike out because they forgot them, and the fewer late orders they read.</remarks>
internal sealed class OperationHabit : Habit
{
    private static readonly Delay Reads = new(SimSpan.FromMinutes(2), SimSpan.FromMinutes(4), SimSpan.FromMinutes(9));
    private static readonly Delay Briefs = new(SimSpan.FromMinutes(4), SimSpan.FromMinutes(7), SimSpan.FromMinutes(15));

    public override SeatCommand? Choose(Desk desk, in StandInMind mind, ref SimTime wake)
    {
        var book = desk.Part<OperationsDesk>().Book.All;
        for (var i = 0; i < book.Count; i++)
        {
            if (book[i].IsOver && Saying(desk, book[i], i, in mind, ref wake) is { } said)
            {
                return said;
            }

            if (!book[i].IsOver && (Leading(desk, book[i], i, in mind, ref wake) ?? Posted(desk, book[i], i, in mind, ref wake)) is { } command)
            {
                return command;
            }
        }

        return null;
    }

    /// <summary>Whoever opened it strikes out what he forgets, briefs those who have a post, and launches.</summary>
    private static SeatCommand? Leading(Desk desk, Operation operation, int place, in StandInMind mind, ref SimTime wake)
    {
        // A plan that people wrote in is theirs to launch.
        if (operation.OpenedBy != mind.Seat || operation.IsLaunched || !operation.Content.Sites.Any() || operation.Edits.Any(edit => edit.By is not null))
        {
            return null;
        }

        var me = mind;
        var forgets = operation.Edits.Count > 1 ? [] : operation.Content.Posts.Where((_, post) => Luck.Within(Draw(me, place, 100 + post), me.Skill.Skips)).ToList();
        if (forgets.Count > 0)
        {
            return new EditOperation(mind.Seat, operation.Handle, [.. forgets.Select(post => new OperationChange(post.Id, OperationField.Is))]);
        }

        var due = operation.OpenedAt + Briefs.At(Draw(mind, place, 0)).Percent(mind.Skill.Pace);
        return operation.Briefings.Count == 0
            ? When(desk, due, new BriefOperation(mind.Seat, operation.Handle, operation.Posted(desk.Scenario)), ref wake)
            : When(desk, due, new LaunchOperation(mind.Seat, operation.Handle), ref wake);
    }

    /// <summary>Whoever has a post confirms late orders and reports in place once.</summary>
    private static SeatCommand? Posted(Desk desk, Operation operation, int place, in StandInMind mind, ref SimTime wake)
    {
        var late = operation.LateFor(mind.Seat).ToList();
        if (late.Count > 0 && !Luck.Within(Draw(mind, place, 200 + late[^1].Number), mind.Skill.Skips)
            && When(desk, late[^1].At + Reads.At(Draw(mind, place, 1)).Percent(mind.Skill.Pace), new ConfirmOrders(mind.Seat, operation.Handle), ref wake) is { } confirm)
        {
            return confirm;
        }

        var me = mind;
        var post = operation.Content.Posts.FirstOrDefault(one => one.SeatIn(desk.Scenario) == me.Seat);
        var site = post is null ? null : operation.Content.Find(post[OperationField.Site]);
        return operation.IsLaunched && site is not null && site.At != SimTime.Never && operation.KnownBy(mind.Seat) > 0
            && operation.Run(site.Id) is null && !operation.Reports.Any(report => report.Seat == me.Seat && report.Site == site.Id)
            ? When(desk, operation.LaunchedAt + Reads.At(Draw(mind, place, 2)).Percent(mind.Skill.Pace),
                new ReportFromPost(mind.Seat, operation.Handle, site.Id, PostWord.InPlace, TextRef.None), ref wake)
            : null;
    }

    /// <summary>Whoever led or stood at a site says in the hot debrief what was lacking there, or that all went as planned.</summary>
    private static SeatCommand? Saying(Desk desk, Operation operation, int place, in StandInMind mind, ref SimTime wake)
    {
        var me = mind;
        foreach (var run in operation.Runs.Where(run => run.Status == SiteStatus.Entered && !operation.Hot.Any(line => line.Seat == me.Seat && line.Site == run.Entry)))
        {
            var wasThere = run.Lead == me.Seat || operation.Content.PostsAt(run.Entry).Any(post => post.SeatIn(desk.Scenario) == me.Seat);
            if (!wasThere || Luck.Within(Draw(me, place, 400 + operation.Content.Sites.ToList().FindIndex(site => site.Id == run.Entry)), me.Skill.Skips))
            {
                continue;
            }

            var lacked = run.Lacks.FirstOrDefault(lack => lack.Says.IsSome);
            var kind = run.Lacks.Count == 0 ? HotKind.AsPlanned : HotKind.NotAsPlanned;
            if (kind == HotKind.AsPlanned || lacked is not null)
            {
                return When(desk, operation.OverAt + Briefs.At(Draw(me, place, 3)).Percent(me.Skill.Pace),
                    new SayInHotDebrief(me.Seat, operation.Handle, run.Entry, kind, lacked?.Says ?? TextRef.None), ref wake);
            }
        }

        return null;
    }

    private static SeatCommand? When(Desk desk, SimTime due, SeatCommand command, ref SimTime wake)
    {
        if (due <= desk.Now)
        {
            return command;
        }

        wake = due < wake ? due : wake;
        return null;
    }

    private static ulong Draw(in StandInMind mind, int operation, int what) => mind.Luck.Draw(LuckPurpose.Operation, operation, mind.Seat.Index, ordinal: what);
}
