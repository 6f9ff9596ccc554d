namespace SevenHours.Web.Features.Drafts;

/// <summary>Half-written text, kept for its writer until he sends or empties it.</summary>
public interface IDrafts
{
    /// <summary>Keeps a text; an empty one forgets the draft.</summary>
    /// <param name="owner">Whose it is: the visitor's key, with the exercise and person for a seat.</param>
    /// <param name="form">Which box it stood in.</param>
    /// <param name="text">What was written so far.</param>
    /// <param name="cancellation">Gives up before anything is written.</param>
    Task SaveAsync(string owner, string form, string text, CancellationToken cancellation);

    /// <summary>The text kept for a box; null when there is none.</summary>
    Task<string?> FindAsync(string owner, string form, CancellationToken cancellation);

    /// <summary>Forgets everything of an owner.</summary>
    Task EraseAsync(string owner, CancellationToken cancellation);
}
