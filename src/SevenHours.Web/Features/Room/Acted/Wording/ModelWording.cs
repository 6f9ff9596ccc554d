using Microsoft.Extensions.AI;

namespace SevenHours.Web.Features.Room.Acted.Wording;

/// <summary>Asks a model, and believes it nothing: what the guard does not let through, what is late and what fails becomes the author's words.</summary>
/// <param name="model">The model.</param>
/// <param name="time">What measures the patience.</param>
/// <param name="patience">How long somebody waits at most.</param>
public sealed class ModelWording(IChatClient model, TimeProvider time, TimeSpan patience) : IAnswerWording
{
    /// <summary>How long somebody waits unless it is said otherwise: the person asked is expected to answer.</summary>
    public static readonly TimeSpan UsualPatience = TimeSpan.FromSeconds(8);

    private const string Order =
        "You change how a line is spoken, never what it says. Keep every sentence, every word that carries meaning and their order. You may put the sentences in "
        + "another order, add or leave out small words such as 'and' or 'well', write contractions in full or short, and use a plain word of the same meaning. "
        + "Add nothing. Answer with the line alone, in the same language.";

    private static readonly ChatOptions s_options = new() { Temperature = 0.7f, MaxOutputTokens = 600 };

    public bool IsOn => true;

    public async Task<string> WordAsync(AuthoredAnswer answer, CancellationToken cancellation)
    {
        using var late = new CancellationTokenSource(patience, time);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(late.Token, cancellation);
        try
        {
            // On a thread of its own, and waited for from outside: a model that never looks at its token holds nobody up.
            var reply = await Task.Run(() => model.GetResponseAsync(Prompt(answer), s_options, end.Token), end.Token).WaitAsync(end.Token);
            var words = reply.Text.Trim();
            return WordingGuard.Check(answer, words) is null ? words : answer.Words;
        }
        catch (Exception) when (!cancellation.IsCancellationRequested)
        {
            return answer.Words;
        }
    }

    private static ChatMessage[] Prompt(AuthoredAnswer answer) =>
    [
        new(ChatRole.System, Order),
        new(ChatRole.User, $"Language: {answer.Language}\nHow the speaker is: {answer.Manner}\nLine: {answer.Words}"),
    ];
}
