using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Disciplines.Interviews;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Exercises;
using SevenHours.Web.Features.Room.Acted.Parts;
using SevenHours.Web.Features.Room.Acted.View;
using SevenHours.Web.Feed;
using SevenHours.Web.Hosting;
using SevenHours.Web.Refusals;
using SevenHours.Web.Shared;

namespace SevenHours.Web.Features.Room.Acted;

/// <summary>
/// <c>/exercises/{id}/beside/{team}/{interview}</c>: the telephone of whoever sits beside an interview and codes each question with one tap; and
/// the quiet one of whoever leads it.
/// </summary>
public sealed class ActedFeature : IFeature
{
    private static readonly TimeSpan s_rest = TimeSpan.FromMilliseconds(150);

    public void Map(IEndpointRouteBuilder routes)
    {
        var one = routes.MapGroup("/exercises/{id}/beside/{team:int}/{interview}").Needing(Permission.CodeInterviews);
        one.MapGet("", At(at => Task.FromResult(Page(at))));
        one.MapGet("/feed", At(at => Task.FromResult<IResult>(new FeedResult(0, end => FollowAsync(at, end)))));
        one.MapPost("/code", Doing(Code));
        one.MapPost("/recode", Doing(Recode));
        one.MapPost("/withdraw", Doing(Withdraw));
        one.MapPost("/close", Doing(Close));
    }

    private static RequestDelegate At(Func<AtInterview, Task<IResult>> serve) => Served.By(context => AtInterview.ServeAsync(context, serve));

    // A telephone that waited for its network asks with a script and is answered in a line; a form comes back to its page.
    private static RequestDelegate Doing(Func<AtInterview, IFormCollection, Command?> make) => At(async at =>
    {
        var form = await at.Context.Request.ReadFormAsync(at.Context.RequestAborted);
        if (form["who"].ToString() is { Length: > 0 } who && who != at.Who)
            return new RefusalResult(WebRefusals.WrittenByAnother, StatusCodes.Status409Conflict);
        if ((make(at, form) is { } command ? await at.DoAsync(command, form["key"]) : Refusal.NoSuchThing) is { } refused)
            return new RefusalResult(refused, StatusCodes.Status422UnprocessableEntity);
        return at.Context.Request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal) ? Results.NoContent() : Results.Redirect(at.Href);
    });

    private static IResult Page(AtInterview at)
    {
        var view = Beside.Of(at);
        return view.IsLead
            ? new RazorComponentResult<QuietPage>(new Dictionary<string, object?> { [nameof(QuietPage.At)] = at, [nameof(QuietPage.View)] = view })
            : new RazorComponentResult<ObserverPage>(new Dictionary<string, object?> { [nameof(ObserverPage.At)] = at, [nameof(ObserverPage.View)] = view });
    }

    private static Command? Code(AtInterview at, IFormCollection form)
    {
        if (StyleIn(form) is not { } style)
            return null;

        var topic = TopicIn(at, form);
        var lasts = SimSpan.FromMinutes(int.TryParse(form["minutes"], NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes <= 240 ? minutes : 0);
        return at.IsSeat
            ? new CodeQuestion(at.Seat, at.Handle, style, topic) { Lasts = lasts }
            : new CodeQuestionForSeats(at.Handle, style, topic) { Lasts = lasts };
    }

    // What is not named stays: a second tap on a topic leaves the class, another class leaves the topic.
    private static Command? Recode(AtInterview at, IFormCollection form)
    {
        if (!Handle.TryParse(form["question"], out var question) || (StyleIn(form) ?? StyleOf(at, question)) is not { } style)
            return null;

        return at.IsSeat
            ? new RecodeQuestion(at.Seat, question, style) { Topic = TopicIn(at, form) }
            : new RecodeQuestionForSeats(question, style) { Topic = TopicIn(at, form) };
    }

    private static Command? Withdraw(AtInterview at, IFormCollection form) => !Handle.TryParse(form["question"], out var question) ? null
        : at.IsSeat ? new WithdrawQuestion(at.Seat, question)
        : new WithdrawQuestionForSeats(question);

    private static CloseInterview? Close(AtInterview at, IFormCollection form) => !at.IsSeat ? null : new CloseInterview(
        at.Seat, at.Handle, form["closing"].Select(name => Enum.TryParse<Closing>(name, ignoreCase: true, out var one) && Enum.IsDefined(one) ? one : Closing.None)
            .Aggregate(Closing.None, (all, one) => all | one));

    private static QuestionStyle? StyleIn(IFormCollection form) =>
        Enum.TryParse<QuestionStyle>(form["style"], ignoreCase: true, out var style) && Enum.IsDefined(style) ? style : null;

    private static QuestionStyle? StyleOf(AtInterview at, Handle question) => at.IsSeat
        ? at.Live.Read(at.Seat, desk => desk.Part<InterviewsDesk>().InterviewOf(question)?.Line(question)?.Style)
        : at.Live.Read(world => world.Part<InterviewsPart>().InterviewOf(question)?.Question(question)?.Style);

    private static string? TopicIn(AtInterview at, IFormCollection form) => at.Live.Read(world =>
        TopicChip.Find(world.Scenario.Table<Persona>()[world.Part<InterviewsPart>().Interview(at.Handle)!.Persona], form["topic"], !at.IsSeat));

    private static async IAsyncEnumerable<FeedMessage> FollowAsync(AtInterview at, [EnumeratorCancellation] CancellationToken end)
    {
        using var here = at.Exercise.Connections.Open(at.Visit.Actor.Key);
        var services = at.Context.RequestServices;
        var (cache, time) = (services.GetRequiredService<PartCache>(), services.GetRequiredService<TimeProvider>());
        var sent = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var number = 1; at.StillMay; number++)
        {
            var (changed, next) = (at.Exercise.SessionChanged.Next, at.Next);
            var frame = ExerciseFrame.Of(at.Visit, at.Reader.Words);
            var (view, language) = (Beside.Of(at), at.Reader.Language);
            (string Id, string Html)[] parts =
            [
                ("acted-now", await cache.DrawAsync<NowBeside>(language, (nameof(NowBeside.View), view))),
                .. view.IsLead ? Array.Empty<(string, string)>() : [("acted-coded", await cache.DrawAsync<CodedList>(language, (nameof(CodedList.View), view), (nameof(CodedList.Base), at.Href), (nameof(CodedList.Who), at.Who)))],
                ("clocks", await cache.DrawAsync<Clocks>(language, ("Clock", frame.Clock))),
                ("no-duff-banner", await cache.DrawAsync<NoDuffBanner>(language, ("By", frame.NoDuffBy), ("Card", frame.Card))),
            ];
            var html = string.Concat(parts.Where(part => sent.GetValueOrDefault(part.Id) != part.Html).Select(part => Partial.For(part.Id, part.Html)));
            foreach (var (part, now) in parts)
                sent[part] = now;
            if (html.Length > 0)
                yield return new FeedMessage(number, FeedBody.Of(html));
            await Task.WhenAny(next, changed).WaitAsync(end);
            await Task.Delay(s_rest, time, end);
        }

        yield return Leaving.Message(0, at.Exercise.Id);
    }
}
