namespace SevenHours.Web.Features.Room.Acted.Wording;

/// <summary>Finds another wording of an answer that the author wrote, for a member of staff to send or to leave.</summary>
public interface IAnswerWording
{
    /// <summary>Whether there is anything behind it; when not, no page offers it.</summary>
    bool IsOn { get; }

    /// <summary>Another wording of an answer; the author's own words whenever there is none that can be trusted.</summary>
    /// <param name="answer">What the author wrote.</param>
    /// <param name="cancellation">Ends the wait when the reader has gone.</param>
    Task<string> WordAsync(AuthoredAnswer answer, CancellationToken cancellation);
}

/// <summary>All that a model is told: it cannot give away what it never saw.</summary>
/// <param name="Words">The author's words.</param>
/// <param name="Language">Their language, as a tag such as <c>en</c>.</param>
/// <param name="Manner">How the person is, in words.</param>
public sealed record AuthoredAnswer(string Words, string Language, string Manner);

/// <summary>The author's words and no others: what a server does unless it was told of a model.</summary>
public sealed class AuthoredWording : IAnswerWording
{
    public bool IsOn => false;

    public Task<string> WordAsync(AuthoredAnswer answer, CancellationToken cancellation) => Task.FromResult(answer.Words);
}
