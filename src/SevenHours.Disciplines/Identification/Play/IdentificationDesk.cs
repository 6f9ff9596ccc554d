using SevenHours.Kernel;

namespace SevenHours.Disciplines.Identification;

/// <summary>What a seat knows of mixed groups: what its agency was shown, wrote down and referred.</summary>
public sealed class IdentificationDesk : DeskPart
{
    private readonly List<GroupBook> books;

    internal IdentificationDesk() => books = [];

    private IdentificationDesk(IdentificationDesk other) => books = [.. other.books.Select(book => book.Fork())];

    /// <summary>The groups it has anything of, in the order in which it came to know of them.</summary>
    public IReadOnlyList<GroupBook> Books => books;

    /// <summary>The book of a group, or null.</summary>
    public GroupBook? Find(Id<ScreenedGroup> group) => books.Find(book => book.Group == group);

    /// <inheritdoc />
    public override DeskPart Fork() => new IdentificationDesk(this);

    /// <summary>The book of a group, opened when there is none.</summary>
    internal GroupBook Book(Id<ScreenedGroup> group)
    {
        if (Find(group) is { } known)
        {
            return known;
        }

        books.Add(new GroupBook(group));
        return books[^1];
    }
}
