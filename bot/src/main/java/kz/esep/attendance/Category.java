package kz.esep.attendance;

import java.util.Arrays;
import java.util.Optional;

/**
 * A column of the three tables, in the order of the form. Under 13 the form has no column for; it is held apart all the
 * same. Source: final report form, section 7 of its description.
 */
public enum Category {
    MALE(Dimension.SEX, "male"),
    FEMALE(Dimension.SEX, "female"),
    AGE_13_16(Dimension.AGE, "13-16"),
    AGE_17_22(Dimension.AGE, "17-22"),
    AGE_23_27(Dimension.AGE, "23-27"),
    AGE_28_32(Dimension.AGE, "28-32"),
    AGE_33_45(Dimension.AGE, "33-45"),
    AGE_46_58(Dimension.AGE, "46-58"),
    AGE_59(Dimension.AGE, "59+"),
    UNDER_13(Dimension.AGE, "under13"),
    CHILDREN(Dimension.STATUS, "children"),
    YOUTH(Dimension.STATUS, "youth"),
    CIVIL_SERVANTS(Dimension.STATUS, "civilServants"),
    BUDGET_EMPLOYEES(Dimension.STATUS, "budgetEmployees"),
    DISABLED(Dimension.STATUS, "disabled"),
    OLDER_50(Dimension.STATUS, "older50"),
    UNEMPLOYED(Dimension.STATUS, "unemployed"),
    NGO(Dimension.STATUS, "ngoRepresentatives"),
    BUSINESS(Dimension.STATUS, "business"),
    OTHER(Dimension.STATUS, "other");

    private final Dimension dimension;
    private final String key;

    Category(Dimension dimension, String key) {
        this.dimension = dimension;
        this.key = key;
    }

    public Dimension dimension() {
        return dimension;
    }

    /** Its name in project files, also the last part of its phrases. */
    public String key() {
        return key;
    }

    /** The category of a name in project files. */
    public static Optional<Category> ofKey(String key) {
        return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst();
    }

    /** The band of an age in whole years. */
    public static Category ofAge(int years) {
        if (years < 13) {
            return UNDER_13;
        }
        if (years <= 16) {
            return AGE_13_16;
        }
        if (years <= 22) {
            return AGE_17_22;
        }
        if (years <= 27) {
            return AGE_23_27;
        }
        if (years <= 32) {
            return AGE_28_32;
        }
        if (years <= 45) {
            return AGE_33_45;
        }
        return years <= 58 ? AGE_46_58 : AGE_59;
    }

    /** Whether people of this age band are too young to be asked for their names: the band reaches below 16. */
    public boolean isChild() {
        return this == UNDER_13 || this == AGE_13_16;
    }
}
