namespace SevenHours.Analysis.Finance;

/// <summary>A picture of value flowing from left to right, with the account asked for in the middle.</summary>
/// <param name="Nodes">The accounts, column by column, the largest first.</param>
/// <param name="Links">What passed between accounts of different columns, from left to right.</param>
/// <param name="Returning">What passed within a column or from right to left: it would hide the picture and is listed beside it.</param>
public sealed record FlowView(IReadOnlyList<FlowNode> Nodes, IReadOnlyList<FlowLink> Links, IReadOnlyList<FlowLink> Returning);

/// <summary>An account of the picture, or several folded into one.</summary>
/// <param name="Accounts">The places of the accounts: one, or those folded.</param>
/// <param name="Column">0 is the account asked for, below 0 whence value comes, above 0 where it goes.</param>
/// <param name="In">What came to it by the links drawn, in hundredths.</param>
/// <param name="Out">What went from it by the links drawn, in hundredths.</param>
public sealed record FlowNode(IReadOnlyList<int> Accounts, int Column, long In, long Out)
{
    /// <summary>Whether several accounts are folded into it.</summary>
    public bool IsFolded => Accounts.Count > 1;

    /// <summary>What it is drawn with: the larger of what came and went.</summary>
    public long Size => Math.Max(In, Out);
}

/// <summary>What passed from one node to another.</summary>
/// <param name="From">The place of the node that paid.</param>
/// <param name="To">The place of the node that received.</param>
/// <param name="Sum">How much, in hundredths, from 1.</param>
/// <param name="Lines">The places of the lines, in the order of time.</param>
public sealed record FlowLink(int From, int To, long Sum, IReadOnlyList<int> Lines);
