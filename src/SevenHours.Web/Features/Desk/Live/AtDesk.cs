using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Reading;
using TypedWords = SevenHours.Exercises.Words;

namespace SevenHours.Web.Features.Desk.Live;

/// <summary>Somebody at the desk of his seat: what he reads, and what he does.</summary>
public sealed class AtDesk
{
    private readonly Reader _reader;
    private readonly TextStore _texts;

    private AtDesk(Visit visit, SeatPlace place, Id<Seat> seat, Reader reader, TextStore texts)
    {
        (Visit, Place, Seat, _reader, _texts) = (visit, place, seat, reader, texts);
        Texts = visit.Exercise.TextsFor(texts, reader.Language, place.Syndicate);
        Branch = visit.Exercise.Live(place.Syndicate).Info.Number;
    }

    public Visit Visit { get; }

    public SeatPlace Place { get; }

    public Id<Seat> Seat { get; }

    /// <summary>The branch the page was drawn from.</summary>
    public int Branch { get; }

    public DeskTexts Texts { get; }

    /// <summary>The address below which everything of the desk lies.</summary>
    public string Base => $"/exercises/{Visit.Exercise.Id}/desk";

    /// <summary>The line of history that is played now.</summary>
    public LiveBranch Live => Visit.Exercise.Live(Place.Syndicate);

    /// <summary>The scenario as it is now amended.</summary>
    public Scenario Scenario => Live.Scenario;

    /// <summary>Reads and writes commands of the scenario as it is now amended.</summary>
    public WireCodec Codec => Live.Codec;

    /// <summary>The subject that typed words fit; none when they fit nothing. For commands only: nobody is told whom they fitted.</summary>
    public Id<Subject> Typed(string? words) => TypedTargets.Of(Scenario).Find(words);

    /// <summary>Serves somebody at his desk; leads to the lobby who has no seat, and to nothing who is not in the exercise.</summary>
    public static async Task<IResult> ServeAsync(HttpContext context, string id, Func<AtDesk, Task<IResult>> serve)
    {
        var services = context.RequestServices;
        var exercises = services.GetRequiredService<ExerciseService>();
        if (Visit.Of(context, exercises, id) is not { } visit)
            return ErrorPages.Show(context, StatusCodes.Status404NotFound, "error.missing");
        if (visit.Place is not { } place || visit.Seat is not { IsSome: true } seat)
            return Results.Redirect($"/exercises/{id}/lobby");
        return await serve(new AtDesk(visit, place, seat, services.GetRequiredService<Reader>(), exercises.Texts));
    }

    /// <summary>As <see cref="ServeAsync(HttpContext, string, Func{AtDesk, Task{IResult}})"/>, without waiting.</summary>
    public static Task<IResult> ServeAsync(HttpContext context, string id, Func<AtDesk, IResult> serve) =>
        ServeAsync(context, id, at => Task.FromResult(serve(at)));

    /// <summary>The desk as far as it is durable.</summary>
    public DeskView Read() => Visit.Exercise.ReadDesk(Place.Syndicate, Seat, Texts);

    /// <summary>The desk after some notices.</summary>
    public DeskView Read(DeskView before, Sections changed) =>
        Live.Read(Seat, desk => before.Next(desk, Texts, changed));

    /// <summary>Reads something of the desk that the view does not hold.</summary>
    public T Read<T>(Func<SeatReading, T> read) => Live.Read(Seat, desk => read(new SeatReading(desk, Texts)));

    /// <summary>Whether he may still play at all: his role may change, and his device may be signed out.</summary>
    public bool StillPlays => Visit.May(Permission.PlaySeat);

    /// <summary>Whether he still sits there: who got up is told nothing more.</summary>
    public bool StillSits => StillPlays && Visit.Exercise.Session is var session && session.Find(Visit.Member!.Person) is { Presence: Presence.In } member
        && session.HoldersOf(Place).People.Contains(member.Person);

    /// <summary>Counts him as connected until it is disposed.</summary>
    public IDisposable Connect() => Visit.Exercise.Connections.Open(Visit.Member!.Person);

    /// <summary>What stands around the work.</summary>
    public ExerciseFrame Frame() => ExerciseFrame.Of(Visit, _reader.Words);

    /// <summary>The number by which a feed goes on after a view.</summary>
    public long After(DeskView view) => new FeedPosition(Branch, view.Number).ToInt64();

    /// <summary>The number by which a feed goes on after all that is durable now.</summary>
    public long AfterAll() => new FeedPosition(Branch, Live.NoticesOf(Seat).Count).ToInt64();

    /// <summary>Names of those who share the seat, for the top bar.</summary>
    public IReadOnlyList<string> People() =>
        [.. Visit.Exercise.Session.HoldersOf(Place).People.Select(Visit.Exercise.Session.Find).OfType<Member>().Select(Visit.Exercise.NameOf).OfType<string>()];

    /// <summary>Makes typed words ready to travel with a command.</summary>
    public TypedWords? Say(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : TextStore.Prepare(text.Trim().ReplaceLineEndings("\n"), Visit.Member!.Person);

    /// <summary>Does a command of this seat, once for each key.</summary>
    /// <param name="command">What is done.</param>
    /// <param name="key">The page's or client's key of this one press.</param>
    /// <param name="words">What was typed.</param>
    /// <returns>Why it was not done; null when it is durable.</returns>
    public async Task<Refusal?> DoAsync(SeatCommand command, string? key, params IEnumerable<TypedWords?> words)
    {
        var sure = PressKeys.Of(key);
        // Reading is done also while the clock stands.
        var isReading = command is Disciplines.Knowledge.OpenItem or Disciplines.Tongues.ReadOriginal;
        var answer = await Visit.Exercise.ActAsync(Visit.Member!.Person, Place.Syndicate, command, sure, words.OfType<TypedWords>(), isReading);
        return answer is CommandAnswer.Refused { Refusal: var refusal } ? refusal : null;
    }
}
