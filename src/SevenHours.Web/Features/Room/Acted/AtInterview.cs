using SevenHours.Disciplines.Interviews;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Reading;

namespace SevenHours.Web.Features.Room.Acted;

/// <summary>Somebody beside an interview: from a seat in the room, who learns what his desk holds, or as staff who look on.</summary>
public sealed class AtInterview
{
    private readonly ExerciseService _service;

    private AtInterview(HttpContext context, ExerciseService service, Visit visit, int team, bool isSeat, Handle handle)
    {
        (Context, _service, Visit, Team, IsSeat, Handle) = (context, service, visit, team, isSeat, handle);
        Reader = context.RequestServices.GetRequiredService<Reader>();
        Texts = visit.Exercise.TextsFor(_service.Texts, Reader.Language, team);
    }

    public HttpContext Context { get; }

    public Visit Visit { get; }

    /// <summary>In whose world, from 1.</summary>
    public int Team { get; }

    /// <summary>Whether he is in the room by his seat; else he looks on as staff.</summary>
    public bool IsSeat { get; }

    /// <summary>Which interview.</summary>
    public Handle Handle { get; }

    public Reader Reader { get; }

    public DeskTexts Texts { get; }

    public Exercise Exercise => Visit.Exercise;

    public LiveBranch Live => Exercise.Live(Team);

    public Scenario Scenario => Live.Scenario;

    /// <summary>The seat he is in the room with; none for staff.</summary>
    public Id<Seat> Seat => IsSeat ? Visit.Seat : Id<Seat>.None;

    /// <summary>The address of the interview.</summary>
    public string Href => $"{HrefOf(Exercise.Id)}/{Team}/{Handle}";

    /// <summary>Says who he is without naming him: what was kept on a phone is sent by nobody else.</summary>
    public string Who => Visit.Member is { } member ? Exercise.CodeOf(member) : "host";

    /// <summary>The address of the list of interviews.</summary>
    public static string HrefOf(ExerciseId exercise) => $"/exercises/{exercise}/beside";

    /// <summary>What changes when something new can be read here; taken before reading.</summary>
    public Task Next => IsSeat ? Live.NoticesOf(Seat).Changed.Next : Live.Events.Changed.Next;

    /// <summary>Whether he may still look: roles change, and who got up from his seat is told nothing more.</summary>
    public bool StillMay => Visit.May(Permission.CodeInterviews)
        && (!IsSeat || Exercise.Session.HoldersOf(Visit.Place!.Value).People.Contains(Visit.Member!.Person));

    /// <summary>Serves whoever is in the room or may look on; to all others there is no such interview.</summary>
    public static Task<IResult> ServeAsync(HttpContext context, Func<AtInterview, Task<IResult>> serve)
    {
        var service = context.RequestServices.GetRequiredService<ExerciseService>();
        var route = context.Request.RouteValues;
        if (Visit.Of(context, service, (string?)route["id"] ?? "") is { IsOutside: false, IsAway: false } visit
            && int.TryParse((string?)route["team"], out var team) && team >= 1 && team <= visit.Exercise.Session.Syndicates.Length
            && Handle.TryParse((string?)route["interview"], out var handle))
        {
            var at = new AtInterview(context, service, visit, team, !visit.May(Permission.SeeTruth), handle);
            if (at.Exists())
                return serve(at);
        }

        return Task.FromResult(ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing"));
    }

    /// <summary>Does a command of his, once for each key.</summary>
    public async Task<Refusal?> DoAsync(Command command, string? key)
    {
        var sure = PressKeys.Of(key);
        var answer = command switch
        {
            SeatCommand seat => await Exercise.ActAsync(Visit.Member!.Person, Team, seat, sure),
            StaffCommand staff => await Exercise.DirectAsync(Visit.Actor, Team, staff, sure),
            _ => throw new ArgumentException($"{command.GetType().Name} is neither a seat's nor staff's.", nameof(command)),
        };
        return answer is CommandAnswer.Refused { Refusal: var refusal } ? refusal : null;
    }

    private bool Exists() => IsSeat
        ? Visit.Seat.IsSome && Visit.Syndicate == Team && Live.Read(Visit.Seat, desk => desk.Part<InterviewsDesk>().Interview(Handle) is not null)
        : Live.Read(world => world.Part<InterviewsPart>().Interview(Handle) is not null);
}
