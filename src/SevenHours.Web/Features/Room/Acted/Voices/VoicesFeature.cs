using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.DependencyInjection.Extensions;
using SevenHours.Disciplines.Interviews;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Errors;
using SevenHours.Web.Features.Floor;
using SevenHours.Web.Features.Room.Acted.Wording;
using SevenHours.Web.Feed;
using SevenHours.Web.Hosting;
using SevenHours.Web.Strays;
using TypedWords = SevenHours.Exercises.Words;

namespace SevenHours.Web.Features.Room.Acted.Voices;

/// <summary>
/// <c>/exercises/{id}/voices/{team}/{interview}</c>: staff, or who acts the person, answer in writing: suggested answers with what each would release,
/// or words of their own with what was really said ticked beside them.
/// </summary>
public sealed class VoicesFeature : IFeature
{
    private static readonly TypedField[] s_typed = [new("words", "acted.words")];

    /// <summary>No wording but the author's, unless the host brought a model.</summary>
    public void Add(IServiceCollection services) => services.TryAddSingleton<IAnswerWording>(provider => provider.GetService<IChatClient>() is { } model
        ? new ModelWording(model, provider.GetRequiredService<TimeProvider>(), ModelWording.UsualPatience)
        : new AuthoredWording());

    public void Map(IEndpointRouteBuilder routes)
    {
        var voice = routes.MapGroup("/exercises/{id}/voices/{team:int}/{interview}").Needing(Permission.SpeakForPersons);
        voice.MapGet("", At(at => Task.FromResult<IResult>(Page(at))));
        voice.MapGet("/feed", At(at => Task.FromResult<IResult>(LiveParts.Feed(
            at.Floor, Permission.SpeakForPersons, () => [at.Live.Events.Changed.Next], () => PartsAsync(at)))));
        voice.MapPost("/take", Doing((at, form) => at.Exercise.TakeVoiceAsync(at.Floor.By, at.Team, at.Interview, form.ContainsKey("over"))));
        voice.MapPost("/leave", Doing((at, _) => at.Exercise.LeaveVoiceAsync(at.Floor.By, at.Team, at.Interview)));
        voice.MapPost("/engine", Doing(GiveBackAsync)).Needing(Permission.AnswerRequests);
        voice.MapPost("/say", At(SayAsync));
        voice.MapPost("/reword", At(RewordAsync));
    }

    private static RequestDelegate At(Func<AtVoice, Task<IResult>> serve) => OnFloor.Showing("voices", floor =>
        AtVoice.Of(floor) is { } at ? serve(at) : Task.FromResult(ErrorPages.Show(floor.Context, StatusCodes.Status404NotFound, "error.missing")));

    private static RequestDelegate Doing(Func<AtVoice, IFormCollection, Task<Refusal?>> handle) => At(async at =>
        Answer(at, await handle(at, await at.Floor.Context.Request.ReadFormAsync(at.Floor.Context.RequestAborted))));

    private static IResult Answer(AtVoice at, Refusal? refused) =>
        refused is not null ? StaffAnswer.Notice(at.Floor.Context, refused, StatusCodes.Status422UnprocessableEntity)
        : StaffAnswer.IsClick(at.Floor.Context.Request) ? Results.NoContent()
        : Results.Redirect(at.Href);

    private static RazorComponentResult<VoicePage> Page(AtVoice at, OtherWording? other = null) => new(new Dictionary<string, object?>
    {
        [nameof(VoicePage.At)] = at, [nameof(VoicePage.View)] = VoiceView.Of(at), [nameof(VoicePage.Words)] = at.Words(), [nameof(VoicePage.Other)] = other,
    });

    private static async Task<Refusal?> GiveBackAsync(AtVoice at, IFormCollection form)
    {
        var refused = StaffAnswer.RefusalOf(await at.Exercise.DirectAsync(at.Floor.By, at.Team, new SetVoice(at.Persona, VoiceMode.Engine), OnFloor.KeyOf(form)));
        return refused ?? await at.Exercise.LeaveVoiceAsync(at.Floor.By, at.Team, at.Interview);
    }

    private static async Task<IResult> SayAsync(AtVoice at)
    {
        var form = await at.Floor.Context.Request.ReadFormAsync(at.Floor.Context.RequestAborted);
        if (await StrayGate.StopAsync(at.Floor.Context, form, s_typed) is { } stopped)
            return stopped;

        TypedWords? words = form["words"].ToString().Trim() is { Length: > 0 } typed
            ? TextStore.Prepare(typed.ReplaceLineEndings("\n"), at.Exercise.Session.Find(at.Floor.By.Key)?.Person)
            : null;
        if (SpokenForm.Read(at, form, words?.Reference ?? TextRef.None) is not { } said)
            return Answer(at, VoiceRefusals.OneThing);

        var done = await at.Exercise.SpeakAsync(at.Floor.By, at.Team, said, OnFloor.KeyOf(form), words is null ? [] : [words]);
        if (StaffAnswer.RefusalOf(done) is null && form.ContainsKey("other") && StaffAnswer.IsClick(at.Floor.Context.Request))
            return await ShowAsync(at, null);
        if (StaffAnswer.RefusalOf(done) is not null || !form.ContainsKey("own") || !StaffAnswer.IsClick(at.Floor.Context.Request))
            return Answer(at, StaffAnswer.RefusalOf(done));

        // The form of one's own words begins anew, with a key of its own.
        var renderer = at.Floor.Context.RequestServices.GetRequiredService<PartRenderer>();
        var fresh = await renderer.RenderAsync<OwnForm>(at.Floor.Language, ("Words", at.Words()), ("Marks", VoiceView.Of(at).Marks), ("Base", at.Href));
        return Results.Text(Partial.For("own-form", fresh, "outerHTML"), "text/html");
    }

    private static async Task<IResult> RewordAsync(AtVoice at)
    {
        var form = await at.Floor.Context.Request.ReadFormAsync(at.Floor.Context.RequestAborted);
        return await OtherWording.FindAsync(at, form) is not { } other ? Answer(at, VoiceRefusals.OneThing)
            : StaffAnswer.IsClick(at.Floor.Context.Request) ? await ShowAsync(at, other)
            : Page(at, other);
    }

    private static async Task<IResult> ShowAsync(AtVoice at, OtherWording? other)
    {
        var renderer = at.Floor.Context.RequestServices.GetRequiredService<PartRenderer>();
        return Results.Text(Partial.For("other-words", await renderer.RenderAsync<OtherWords>(at.Floor.Language, ("Other", other), ("Base", at.Href)), "outerHTML"), "text/html");
    }

    private static async Task<IReadOnlyList<(string Id, string Html)>> PartsAsync(AtVoice at)
    {
        var cache = at.Floor.Context.RequestServices.GetRequiredService<PartCache>();
        var (view, language, parts) = (VoiceView.Of(at), at.Floor.Language, new List<(string, string)>());
        parts.Add(("voice-state", await cache.DrawAsync<VoiceState>(language, ("View", view), ("Base", at.Href))));
        parts.Add(("voice-lines", await cache.DrawAsync<VoiceLines>(language, ("Lines", view.Lines))));
        parts.Add(("voice-suggested", await cache.DrawAsync<Suggested>(language, ("View", view), ("Base", at.Href))));
        foreach (var mark in view.Marks)
            parts.Add(($"mark-{mark.Number}", await cache.DrawAsync<Actor.MarkOf>(language, ("Mark", mark))));
        return parts;
    }
}
