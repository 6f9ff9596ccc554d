using System.Globalization;
using SevenHours.Disciplines.Knowledge;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Reading;
using TypedWords = SevenHours.Exercises.Words;

namespace SevenHours.Web.Features.Capture;

/// <summary>As what somebody records what was said off screen.</summary>
public enum Recorder
{
    /// <summary>From his seat: he can say what his own desk holds.</summary>
    Seat,

    /// <summary>As staff who speak for those not in the room: it takes effect at once.</summary>
    Staff,

    /// <summary>As somebody who looks on: staff accept it first.</summary>
    Observer,
}

/// <summary>Somebody who records a talk.</summary>
public sealed class AtCapture
{
    private readonly ExerciseService _service;

    private AtCapture(HttpContext context, ExerciseService service, Visit visit, Recorder recorder, int team)
    {
        (Context, _service, Visit, Recorder, Team) = (context, service, visit, recorder, team);
        Reader = context.RequestServices.GetRequiredService<Reader>();
        Texts = visit.Exercise.TextsFor(service.Texts, Reader.Language, team);
    }

    public HttpContext Context { get; }

    public Visit Visit { get; }

    public Recorder Recorder { get; }

    /// <summary>In whose world, from 1.</summary>
    public int Team { get; }

    public Reader Reader { get; }

    public DeskTexts Texts { get; }

    public Exercise Exercise => Visit.Exercise;

    public LiveBranch Live => Exercise.Live(Team);

    public Scenario Scenario => Live.Scenario;

    /// <summary>The seat he records from; none unless he does.</summary>
    public Id<Seat> Seat => Recorder == Recorder.Seat ? Visit.Seat : Id<Seat>.None;

    /// <summary>Whether every fact of the case may stand on his page.</summary>
    public bool SeesAllFacts => Recorder != Recorder.Seat && Visit.May(Permission.SeeTruth);

    /// <summary>The address of the page, with the team where there are several.</summary>
    public string Href => $"/exercises/{Exercise.Id}/capture";

    public string TeamQuery => Team == 1 || Recorder == Recorder.Seat ? "" : string.Create(CultureInfo.InvariantCulture, $"?team={Team}");

    /// <summary>Says who he is without naming him: what was kept on a phone is sent by nobody else.</summary>
    public string Who => Visit.Member is { } member ? Exercise.CodeOf(member) : "host";

    /// <summary>Serves whoever may record; a player without a seat is led to the lobby.</summary>
    public static Task<IResult> ServeAsync(HttpContext context, string id, Func<AtCapture, Task<IResult>> serve)
    {
        var service = context.RequestServices.GetRequiredService<ExerciseService>();
        if (Visit.Of(context, service, id) is not { } visit)
            return Task.FromResult(ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing"));

        var recorder = visit.May(Permission.AnswerRequests) ? Recorder.Staff
            : visit is { Member.Role: Role.Participant or Role.RolePlayer } ? Recorder.Seat
            : Recorder.Observer;
        if (visit.IsOutside || visit.IsAway || recorder == Recorder.Seat && !visit.Seat.IsSome)
            return Task.FromResult(Results.Redirect($"/exercises/{id}/lobby"));

        var team = recorder == Recorder.Seat ? visit.Syndicate : TeamOf(context.Request, visit);
        return team >= 1 && team <= visit.Exercise.Session.Syndicates.Length
            ? serve(new AtCapture(context, service, visit, recorder, team))
            : Task.FromResult(ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing"));
    }

    /// <summary>Makes typed words ready to travel with a command.</summary>
    public TypedWords? Say(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : TextStore.Prepare(text.Trim().ReplaceLineEndings("\n"), Visit.Member?.Person);

    /// <summary>Does a command of his, once for each key.</summary>
    public async Task<Refusal?> DoAsync(Command command, string? key, params IEnumerable<TypedWords> words)
    {
        var sure = PressKeys.Of(key);
        var answer = command switch
        {
            SeatCommand seat => await Exercise.ActAsync(Visit.Member!.Person, Team, seat, sure, words),
            StaffCommand staff => await Exercise.DirectAsync(Visit.Actor, Team, staff, sure, words),
            _ => throw new ArgumentException($"{command.GetType().Name} is neither a seat's nor staff's.", nameof(command)),
        };
        return answer is CommandAnswer.Refused { Refusal: var refusal } ? refusal : null;
    }

    /// <summary>Reads the words of a seat's own desk.</summary>
    public T Read<T>(Func<SeatReading, T> read) => Live.Read(Seat, desk => read(new SeatReading(desk, Texts)));

    /// <summary>The facts he can choose, by the tokens of his page.</summary>
    public IReadOnlyDictionary<string, Id<Fact>> Facts() =>
        (Recorder == Recorder.Seat ? Read(desk => desk.Knowledge.Facts.Select(held => held.Fact).ToList())
            : SeesAllFacts ? Scenario.Table<Fact>().Ids.ToList()
            : []).ToDictionary(fact => Token.Of(Scenario, fact), StringComparer.Ordinal);

    private static int TeamOf(HttpRequest request, Visit visit) =>
        request.Query["team"].ToString() is { Length: > 0 } asked
            ? int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out var team) ? team : 0
            : visit.Syndicate;
}
