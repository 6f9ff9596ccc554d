using SevenHours.Kernel;

namespace SevenHours.Disciplines.Cooperation;

/// <summary>Joint teams, all of them or those one desk knows of, in the order they were opened.</summary>
public sealed class TeamBook
{
    private readonly List<Team> teams;

    internal TeamBook() => teams = [];

    private TeamBook(TeamBook other) => teams = [.. other.teams];

    /// <summary>The teams.</summary>
    public IReadOnlyList<Team> All => teams;

    /// <summary>The team with a name, or null.</summary>
    public Team? Find(Handle handle) => teams.Find(team => team.Handle == handle);

    /// <summary>The teams in force to which an agency belongs.</summary>
    public IEnumerable<Team> InForceFor(Id<Agency> agency) => teams.Where(team => team.IsInForce && team.Agencies.Contains(agency));

    /// <summary>Whether a team in force joins two agencies.</summary>
    public bool Joins(Id<Agency> one, Id<Agency> other) => InForceFor(one).Any(team => team.Agencies.Contains(other));

    internal TeamBook Fork() => new(this);

    internal void AddTo(ref StateHash hash)
    {
        foreach (var team in teams)
        {
            hash.Add(team.Handle);
            hash.Add((int)team.Status);
            hash.Add(team.Version);
            hash.Add(team.Signatures.Count);
            hash.Add(team.Returns.Count);
        }
    }

    internal void Put(Team team)
    {
        var place = teams.FindIndex(known => known.Handle == team.Handle);
        if (place < 0)
        {
            teams.Add(team);
        }
        else
        {
            teams[place] = team;
        }
    }

    internal void Change(Handle handle, Func<Team, Team> change)
    {
        var place = teams.FindIndex(known => known.Handle == handle);
        if (place >= 0)
        {
            teams[place] = change(teams[place]);
        }
    }
}
