using SevenHours.Kernel;

namespace SevenHours.Disciplines.Care;

/// <summary>Files, in the order they were opened.</summary>
public sealed class CareBook
{
    private readonly List<CareFile> files;

    internal CareBook() => files = [];

    private CareBook(CareBook other) => files = [.. other.files];

    /// <summary>All of them.</summary>
    public IReadOnlyList<CareFile> Files => files;

    /// <summary>The file of a person, or null.</summary>
    public CareFile? Find(Id<Subject> person) => files.Find(f => f.Person == person);

    internal CareBook Fork() => new(this);

    internal void Change(Id<Subject> person, Func<CareFile, CareFile> change)
    {
        var place = files.FindIndex(f => f.Person == person);
        if (place < 0)
        {
            files.Add(change(new CareFile(person)));
        }
        else
        {
            files[place] = change(files[place]);
        }
    }

    internal void Change(Id<Subject> person, Id<CareService> service, Func<ServiceState, ServiceState> change) =>
        Change(person, file => file.With(change(file.Of(service))));
}
