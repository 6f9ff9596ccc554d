using SevenHours.Exercises;
using SevenHours.Web.Features.Drafts;

namespace SevenHours.Web.Features.Exercises;

/// <summary>Drafts beside the exercises, in their own store.</summary>
internal sealed class StoredDrafts(ExerciseService exercises) : IDrafts
{
    public Task SaveAsync(string owner, string form, string text, CancellationToken cancellation) => exercises.Drafts.Save(owner, form, text)
        ? Task.CompletedTask
        : Task.FromException(new IOException("The drafts cannot be written now."));

    public Task<string?> FindAsync(string owner, string form, CancellationToken cancellation) => Task.FromResult(exercises.Drafts.Find(owner, form));

    public Task EraseAsync(string owner, CancellationToken cancellation)
    {
        exercises.Drafts.Erase(owner);
        return Task.CompletedTask;
    }
}
