using System.Globalization;
using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Interviews;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Kernel;
using SevenHours.Language;

namespace SevenHours.Disciplines.Operations;

/// <summary><c>operate: { purpose: ..., sites: [...] }</c></summary>
[Variant("operate", "Plans an operation with those who have a post in it. A stand-in briefs and launches it by itself; weaker ones forget posts.")]
public sealed class OperateDo : DoModel
{
    /// <summary>What it is for.</summary>
    [Doc("What it is for.")]
    public required Text Purpose { get; init; }

    /// <summary>Its sites.</summary>
    [Doc("Its sites."), NotEmpty]
    public required IReadOnlyList<OperateSiteModel> Sites { get; init; }

    /// <summary>What calls it off.</summary>
    [Doc("What calls a site off.")]
    public IReadOnlyList<OperateAbortModel> Abort { get; init; } = [];

    /// <inheritdoc />
    public override StandInAct? Compile(ScenarioBuild build, Id<Seat> seat)
    {
        var changes = new List<OperationChange> { new(OperationChange.PlanId, OperationField.Purpose, null, build.Text(Purpose)) };
        var (spans, isSound) = (new List<(string Entry, SimSpan In)>(), true);
        for (var i = 0; i < Sites.Count; i++)
        {
            var entry = $"s{(i + 1).ToString(CultureInfo.InvariantCulture)}";
            spans.Add((entry, build.Span(Sites[i].In)));
            isSound &= Site(build, entry, Sites[i], changes);
        }

        foreach (var abort in Abort)
        {
            var entry = $"c-{SnakeCase.Of(abort.Sign)}";
            Write(changes, entry, OperationField.Is, OperationChange.Criterion);
            Write(changes, entry, OperationField.Sign, SnakeCase.Of(abort.Sign));
            Write(changes, entry, OperationField.Stops, abort.All ? "all" : "site");
        }

        return isSound ? new OperateAct(seat, changes, spans) : null;
    }

    private static bool Site(ScenarioBuild build, string entry, OperateSiteModel site, List<OperationChange> changes)
    {
        Write(changes, entry, OperationField.Is, OperationChange.Site);
        changes.Add(new OperationChange(entry, OperationField.Place, site.At.Id, build.Text(site.At.Target.Name)));
        Write(changes, entry, OperationField.Act, site.Act?.Id);
        Write(changes, entry, OperationField.Vehicles, site.Vehicles > 0 ? site.Vehicles.ToString(CultureInfo.InvariantCulture) : null);
        Write(changes, entry, OperationField.Basis, site.Ground is null ? null : $"urgent:{site.Ground}");
        Write(changes, entry, OperationField.Lead, SeatOf(build, site.Lead));
        if (site.Who is not null)
        {
            changes.Add(new OperationChange(entry, OperationField.Who, site.Who.Id, build.Text(site.Who.Target.Name)));
        }

        if (site.Room is not null)
        {
            changes.Add(new OperationChange(entry, OperationField.Room, site.Room.Id, build.Text(site.Room.Target.Name)));
        }

        foreach (var (task, party) in site.Posts)
        {
            if (SnakeCase.Find<PostTask>(task) is not { } known)
            {
                build.Diagnostics.Report(SiteRules.NoSuchTask, site.WrittenAt, task);
                return false;
            }

            var post = $"{entry}.{task}";
            Write(changes, post, OperationField.Is, OperationChange.Post);
            Write(changes, post, OperationField.Site, entry);
            Write(changes, post, OperationField.Task, task);
            Write(changes, post, OperationField.Seat, SeatOf(build, party));
            if (known == PostTask.Interpreter)
            {
                Write(changes, post, OperationField.Language, site.Language);
                Write(changes, post, OperationField.Interpreter, site.Interpreter?.Id);
            }
        }

        return true;
    }

    private static string? SeatOf(ScenarioBuild build, Reference<PartyModel>? party)
    {
        if (party is null)
        {
            return null;
        }

        return build.TryId<Seat>(party.Id, out _) ? party.Id
            : build.Package.All<SeatModel>().FirstOrDefault(seat => seat.Agency.Id == party.Id)?.Id;
    }

    private static void Write(List<OperationChange> changes, string entry, OperationField field, string? value)
    {
        if (value is not null)
        {
            changes.Add(new OperationChange(entry, field, value));
        }
    }
}

/// <summary>A stand-in opens a plan; <see cref="OperationHabit"/> briefs and launches it.</summary>
internal sealed class OperateAct(Id<Seat> seat, IReadOnlyList<OperationChange> changes, IReadOnlyList<(string Entry, SimSpan In)> times) : StandInAct
{
    public override ActMeaning Meaning(Scenario scenario) => new("operate")
    {
        What = [changes.FirstOrDefault(change => change.Field == OperationField.Purpose)?.Text ?? TextRef.None],
    };

    public override SeatCommand? ToCommand(Desk desk)
    {
        List<OperationChange> all =
        [
            .. changes,
            .. times.Select(time => new OperationChange(time.Entry, OperationField.At, (desk.Now + time.In).Seconds.ToString(CultureInfo.InvariantCulture))),
        ];
        var invited = SeatSet.Of(all.Where(change => change.Field is OperationField.Seat or OperationField.Lead)
            .Select(change => desk.Scenario.Seats.TryFind(change.Value, out var id) ? id : Id<Seat>.None).Where(id => id.IsSome));
        return new OpenOperation(seat, TextRef.None, invited, all);
    }

    public override bool IsDoneOn(Desk desk) => desk.Part<OperationsDesk>().Book.All.Any(one => one.OpenedBy == seat
        && times.All(time => one.Content.Find(time.Entry)?[OperationField.Place] == changes.First(change => change.Entry == time.Entry && change.Field == OperationField.Place).Value));
}
