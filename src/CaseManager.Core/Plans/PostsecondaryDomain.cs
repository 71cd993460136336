namespace CaseManager.Core.Plans;

/// <summary>What a postsecondary goal is about (34 CFR 300.320(b)(1)).</summary>
public enum PostsecondaryDomain
{
    /// <summary>Training.</summary>
    Training,

    /// <summary>Education.</summary>
    Education,

    /// <summary>Employment.</summary>
    Employment,

    /// <summary>Independent living skills, where appropriate.</summary>
    IndependentLiving,
}
