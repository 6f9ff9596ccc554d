using SevenHours.Disciplines.Actions;
using SevenHours.Disciplines.Interviews;
using SevenHours.Kernel;

namespace SevenHours.Disciplines.Operations;

/// <summary>Who really stands at a site when the door opens, and why others who stand in the plan do not.</summary>
/// <param name="Posts">The posts.</param>
/// <param name="Vehicles">How many vehicles there are.</param>
/// <param name="HasRoom">Whether there is a room to bring people to.</param>
internal sealed record SiteCrew(IReadOnlyList<CrewPost> Posts, int Vehicles, bool HasRoom)
{
    /// <summary>Those a plan brings: who was never briefed goes in blind, who did not confirm a late order is not there.</summary>
    public static SiteCrew Of(World world, Operation operation, OperationEntry site)
    {
        var (scenario, posts) = (world.Scenario, new List<CrewPost>());
        foreach (var post in operation.Content.PostsAt(site.Id))
        {
            if (post.Task is { } task)
            {
                var seat = post.SeatIn(scenario);
                posts.Add(new CrewPost(task, seat, LanguagesOf(scenario, post, seat), IsTied(world, post), ReasonOf(operation, site, post, seat)) { Booked = post.InterpreterIn(scenario) });
            }
        }

        return new SiteCrew(posts, site.Vehicles, site[OperationField.Room] is not null || site.Words(OperationField.Room).IsSome);
    }

    /// <summary>Those whom an act without a plan brings, as its options name them.</summary>
    public static SiteCrew Of(Act act) => new(
        [.. SiteActs.TasksOf(act.Plan.Options).Select(task => new CrewPost(task, Id<Seat>.None, null, false, null))],
        SiteActs.RidesApart(act.Plan.Options) ? int.MaxValue : 1,
        act.Plan.Options.Contains("reception_ready") || act.Plan.Options.Contains("support"));

    private static LackReason? ReasonOf(Operation operation, OperationEntry site, OperationEntry post, Id<Seat> seat)
    {
        if (!seat.IsSome)
        {
            return null;
        }

        if (operation.KnownBy(seat) == 0)
        {
            return LackReason.NotBriefed;
        }

        var told = operation.ToldTo(seat);
        var (mine, there) = (told.Find(post.Id), told.Find(site.Id));
        return mine?[OperationField.Is] == OperationChange.Post && mine[OperationField.Site] == site.Id && mine[OperationField.Seat] == post[OperationField.Seat]
            && there?.At == site.At && there.WrittenBy(OperationField.Place) == site.WrittenBy(OperationField.Place) ? null : LackReason.LateOrder;
    }

    /// <summary>The languages a post interprets: what whoever takes it speaks; what was asked for where nobody is named.</summary>
    private static IReadOnlyList<string> LanguagesOf(Scenario scenario, OperationEntry post, Id<Seat> seat) =>
        post.InterpreterIn(scenario) is { IsSome: true } booked ? scenario.Table<Interpreter>()[booked].Languages
        : seat.IsSome ? scenario.Seats[seat].Languages
        : post[OperationField.Language] is { } asked ? [asked]
        : [];

    private static bool IsTied(World world, OperationEntry post) =>
        post.InterpreterIn(world.Scenario) is { IsSome: true } booked
        && world.Scenario.Table<Interpreter>()[booked].Tied is { } tied && tied.Holds(world, Scene.Nobody);
}

/// <summary>A post as it really is.</summary>
/// <param name="Task">What it is there for.</param>
/// <param name="Seat">Who takes it, or none for somebody of the team.</param>
/// <param name="Languages">What it interprets; null for whatever is needed.</param>
/// <param name="IsTied">Whether whoever takes it is tied to those inside.</param>
/// <param name="Reason">Why it is not there, or null when it is.</param>
internal sealed record CrewPost(PostTask Task, Id<Seat> Seat, IReadOnlyList<string>? Languages, bool IsTied, LackReason? Reason)
{
    /// <summary>The interpreter nobody plays who was booked for it, or none.</summary>
    public Id<Interpreter> Booked { get; init; } = Id<Interpreter>.None;
}
