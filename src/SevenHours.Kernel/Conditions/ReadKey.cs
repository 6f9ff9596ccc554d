namespace SevenHours.Kernel;

/// <summary>What a condition reads: when an event touches it, the rules that read it are looked at again, and no others.</summary>
/// <param name="Family">A constant that names the kind of thing read, such as <c>knows</c>.</param>
/// <param name="First">The first dense number, or -1.</param>
/// <param name="Second">The second dense number, or -1.</param>
public readonly record struct ReadKey(string Family, int First = -1, int Second = -1)
{
    internal sealed class Comparer : IEqualityComparer<ReadKey>
    {
        public static readonly Comparer Instance = new();

        public bool Equals(ReadKey x, ReadKey y) =>
            x.First == y.First && x.Second == y.Second
            && (ReferenceEquals(x.Family, y.Family) || string.Equals(x.Family, y.Family, StringComparison.Ordinal));

        public int GetHashCode(ReadKey key)
        {
            unchecked
            {
                return (key.First * 397 ^ key.Second) * 31 + key.Family.Length * 7 + key.Family[0];
            }
        }
    }
}
