using SevenHours.Disciplines.Interviews;
using SevenHours.Web.Features.Room.Acted.Wording;

namespace SevenHours.Web.Features.Room.Acted.Voices;

/// <summary>Another wording of what could be said; nothing is said by it.</summary>
/// <param name="Of">What the author wrote, with what it lets out.</param>
/// <param name="Words">The other wording; the author's words when there is none.</param>
public sealed record OtherWording(Suggestion Of, string Words)
{
    /// <summary>Whether there is no other.</summary>
    public bool IsNone => Words == Of.Says;

    /// <summary>Finds one for what a form names; null when that does not fit any more.</summary>
    internal static async Task<OtherWording?> FindAsync(AtVoice at, IFormCollection form)
    {
        var view = VoiceView.Of(at);
        if (!view.MayReword || view.Mode == VoiceMode.Acted
            || view.Suggestions.FirstOrDefault(one => one.Said.SequenceEqual(form["said"].OfType<string>()) && one.IsBrief == form.ContainsKey("brief")) is not { } one)
        {
            return null;
        }

        var wording = at.Floor.Context.RequestServices.GetRequiredService<IAnswerWording>();
        var manner = string.Join(", ", view.Levels.Select(level => $"{level.Kind}: {level.Word}"));
        return new OtherWording(one, await wording.WordAsync(new AuthoredAnswer(one.Says, at.Floor.Language.Tag, manner), at.Floor.Context.RequestAborted));
    }
}
